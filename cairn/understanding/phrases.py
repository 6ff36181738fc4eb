"""How people put the commands: the near-certain phrasings. What is not here is left to Rasa's ranking.

Words are written out and in lower case (`words.py`), and the politeness around them is off. Earlier commands win over
later ones. A phrasing belongs to `ALWAYS` only if no answer to an open question would be put that way.
"""

from __future__ import annotations

from cairn.understanding.phrases_advice import ADVICE
from cairn.understanding.phrases_answers import ANSWERS
from cairn.understanding.phrases_asks import ASKS, ASKS_MACROS, ASKS_PERHAPS, NOD
from cairn.understanding.phrases_dialog import DIALOG
from cairn.understanding.phrases_privacy import PRIVACY, PRIVACY_MACROS
from cairn.understanding.phrases_talk import TALK

#: Words that stand for one another, by the name that the phrases use.
MACROS: dict[str, str] = {
    "this": ("it|this|that|this one|that one|these|this question|that question|the question|your question|this thing"),
    "q": "question|questions|one|step|thing",
    "ago": "last|previous|prior|earlier|preceding|old|first",
    "chat": "chat|interview|conversation|bot|questionnaire|questions|session|thing|quiz|survey|test",
    "want": (
        "i want|i want to|i would like to|i should like to|i would love to|i need to|i have to|i wish to|"
        "i would prefer to|i am going to|i will|want to|like to"
    ),
    "later": (
        "later|later on|tomorrow|tonight|another time|another day|some other time|some other day|next time|"
        "next week|in a bit|in a while|at the weekend|after work|after lunch|when i have time"
    ),
    "mind": "tell|say|talk about|share|answer|discuss|reveal|disclose|reply to|respond to|go into|give you",
    "really": (
        "really|honestly|actually|just|still|simply|quite|so|totally|absolutely|definitely|truly|genuinely|"
        "too|very|entirely|completely"
    ),
    "tail": (
        "yet|either|at all|really|exactly|right now|at the moment|for sure|about that|about this|about it|"
        "to that|here|sorry|either way|for now|at this point|whatsoever|today"
    ),
    "showme": (
        "show|give|list|tell|display|open|view|see|print|read|send|bring up|pull up|check|name|read out|"
        "look at|get|present"
    ),
    "top": "beginning|start|top|very beginning|very start|first question|scratch|zero|square one|one",
    "edit": "change|edit|correct|fix|revise|modify|alter|update|amend|adjust|redo|replace|rectify|switch",
    "wrong": (
        "wrong|incorrect|not right|not correct|a mistake|an error|false|a typo|not true|no longer true|out of date"
    ),
    "minute": "minute|moment|second|bit|while|little|few minutes|couple of minutes|tick|mo",
    **PRIVACY_MACROS,
    **ASKS_MACROS,
}

#: Commands whatever the question is, the first of them that fits.
ALWAYS: dict[str, str] = {
    **PRIVACY,
    "what_if": ASKS["what_if"],
    "why_gap": ADVICE["why_gap"],
    "restart": DIALOG["restart"],
    "change": ANSWERS["change"],
    "why": ANSWERS["why"],
    "back": DIALOG["back"],
    "pause": DIALOG["pause"],
    "resume": DIALOG["resume"],
    "skip": ANSWERS["skip"],
    "dont_know": ANSWERS["dont_know"],
    "repeat": DIALOG["repeat"],
    "progress": DIALOG["progress"],
    "next_step": ADVICE["next_step"],
    "show_gaps": ADVICE["show_gaps"],
    "show_plan": ADVICE["show_plan"],
    "milestone_not_yet": ASKS["milestone_not_yet"],
    "milestone_done": ASKS["milestone_done"],
    "help": TALK["help"],
    "goodbye": TALK["goodbye"],
    "thanks": TALK["thanks"],
    "greet": TALK["greet"],
}

#: Commands, unless the text is an answer to the question at hand. After an open question they may be either.
PERHAPS: dict[str, str] = {
    **ASKS_PERHAPS,
    "export": """
        (export|download|save|print|ics|pdf)
    """,
    "talk_to_coach": """
        (coach|human|real person|my coach)
    """,
    "show_data": """
        (data|privacy|gdpr|data protection)
    """,
    "restart": """
        (<want>) (restart|start over|start again|begin again|start afresh|start anew|start from scratch|reset)
        (reset|start)
    """,
    "change": """
        (make|put) (it|that|this) {value}
        i (said|told you|wrote|put) {old} but (it is|it was|it should be) [really|actually] {value}
        (<want>) (<edit>) (my|the) {question}
        not {old} (but|rather) {value}
        (edit|correct|change|correction|update|amend)
        (no longer|not) {old} [any more] [it is] now {value}
    """,
    "pause": """
        (later|not now|no not now|maybe later|not right now|not today|enough|rest|i am tired|i am busy|i am out|nah\
            later|not at the moment|some other day|i am bored|boring|i quit|i give up|i am done|no more|that is\
            enough|i have had enough|this is too much)
    """,
    "resume": """
        (continue|next|more|yes continue|start|begin|onward|forward)
        (<want>) (continue|resume|carry on|go on|keep going|proceed|start|begin)
    """,
    "back": """
        (<want>) go back
        (return|before|earlier)
    """,
    "show_plan": """
        (timeline|schedule|milestones|calendar|plan|plan b|deadlines|dates)
        (i want|i need|i would like) a plan
    """,
    "show_gaps": """
        (results|result|summary|overview|ledger|analysis|weaknesses)
    """,
    "next_step": """
        (advice|recommendations|suggestions|steps)
    """,
    "progress": """
        (progress|almost done|nearly done|almost there|nearly there|status|done yet|finished yet|is that all|last\
            question)
    """,
    "help": """
        (info|information|explain yourself|guide|options|i am stuck)
    """,
    "repeat": """
        (explain|clarify|meaning|hmmm|come|question)
    """,
}

#: Commands and lists of words that have many words of which answers are made, too.
WIDE = frozenset((*PRIVACY, *ASKS))
WIDE_MACROS = frozenset((*PRIVACY_MACROS, *ASKS_MACROS))

#: Said while the dialog is at rest these ask for nothing, not even to go on.
NODS = {"nod": NOD}

#: The same words mean one thing while a question is in view and another while none is.
WITH_QUESTION: dict[str, str] = {
    "dont_know": """
        (not yet|no not yet)
    """,
    "why": """
        what is (this|that|it) [good] for
        what is (this|that) (supposed|going) to (help|bring|tell you)
    """,
    "repeat": """
        (explain|explain it|explain this|explain that) [please|to me|again]
        (what are|which are|what|which|show me|give me|list) [the|my|all the] [possible] (options|choices|answers|\
            alternatives) [again|do i have|are there|here|please]
    """,
}
