"""Every route of both servers, and who may call it."""

ANYBODY, CLIENT, RASA = "anybody", "who has the token of CAIRN_REST_TOKEN", "who has CAIRN_ACTION_SECRET"
PAGE = "a page of an origin that is allowed, by a session that is signed"
LINK = "who has a link that is signed"
AUTHORIZED = {
    ("rasa", "GET", "/"): ANYBODY,  # "Hello from Rasa"
    ("rasa", "GET", "/page/plan.css"): ANYBODY,
    ("rasa", "GET", "/plan/<token:str>"): LINK,
    ("rasa", "GET", "/plan/<token:str>/<name:str>"): LINK,
    ("rasa", "GET", "/webhooks/rest"): ANYBODY,  # is it up?
    ("rasa", "POST", "/webhooks/rest/webhook"): CLIENT,
    ("rasa", "GET", "/webhooks/rest/replies"): CLIENT,
    ("rasa", "GET", "/webhooks/web"): ANYBODY,  # is it up?
    ("rasa", "GET", "/socket.io"): PAGE,
    ("rasa", "POST", "/socket.io"): PAGE,
    ("actions", "GET", "/health"): ANYBODY,
    ("actions", "GET", "/actions"): RASA,
    ("actions", "POST", "/webhook"): RASA,
}
