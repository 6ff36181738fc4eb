"""How people ask to see, take along or delete what is kept about them, and for their coach: see `patterns.py`."""

from __future__ import annotations

_MINE = (
    "my data|my personal data|my information|my info|my personal information|my personal info|my personal details|"
    "my details|my record|my records|my file|my files|my answers|my history|my profile|my account|my conversation|"
    "my conversations|my chat|my chat history|my messages|my stuff|my responses|my replies|my entries|my inputs|"
    "our conversation|"
    "our chat|our whole conversation|my whole history|my entire history|my private data|my notes|mine"
)
_HELD = (
    "you|this|it|cairn|the bot|this bot|the system|this app|this thing|the app|this site|your system|your database|"
    "you guys"
)
_KEEP = (
    "keep|kept|store|stored|save|saved|hold|have|have got|got|collect|collected|record|recorded|remember|remembered|"
    "know|retain|retained|log|logged|gathered|gather|are keeping|are storing|are holding|have on file|keep on file|"
    "have stored|have saved|have kept|have collected|have recorded|have gathered|wrote down|noted|have noted|saving|"
    "storing|keeping|"
    "memorised|memorized|hold on file"
)

#: Lists of words that stand for one another, by the name that the phrases use.
PRIVACY_MACROS: dict[str, str] = {
    "mine": _MINE,
    "held": _HELD,
    "keep": _KEEP,
    "onme": "about me|on me|of me|from me|of mine|on file about me|on me so far|about me so far|about me by now|"
    "on me now",
    "everything": "everything|all|all of it|anything|the lot|all that|everything that|all the things|whatever|"
    "every bit",
    "thedata": "data|information|info|details|personal data|personal information|things|facts|records|stuff|the data",
    "delete": (
        "delete|erase|remove|wipe|purge|destroy|scrub|get rid of|trash|eliminate|del|throw away|throw out|deleet|"
        "wipe out|expunge|shred|clear out|bin"
    ),
    "takesout": (
        "export|download|back up|backup|print out|get a copy of|give me a copy of|send me a copy of|make a copy of|"
        "send me|email me|mail me|a copy of|take a copy of|i want a copy of|i need a copy of|i would like a copy of|"
        "have a copy of|keep a copy of|save a copy of|take away|take home|dump|extract"
    ),
    "thecoach": "my coach|the coach|my coaches|my career coach|my counsellor|my counselor|my personal coach|our coach",
    "somebody": (
        "a coach|a human|a real human|a real person|an actual person|an actual human|a human being|a real coach|"
        "a live person|"
        "a human coach|a career coach|someone real|somebody real|a living person|a real human being|an adviser|"
        "an advisor|"
        "a counsellor|a counselor|a human adviser|a human advisor"
    ),
    "reach": (
        "talk to|talk with|speak to|speak with|chat to|chat with|contact|reach|reach out to|write to|"
        "get in touch with|message|"
        "get hold of|connect with|connect me to|connect me with|put me through to|put me in touch with|hear from|"
        "meet|call|"
        "have a word with|have a chat with|have a talk with|email|consult|get through to|get me|ask for|see|"
        "transfer me to|"
        "tok to|tlk to|speek to|text|ask"
    ),
}

PRIVACY: dict[str, str] = {
    "show_data": """
        [<want>] (<showme>|know|look into|access|inspect|look up) [me] [all|all of|the rest of] (<mine>) [please|\
            here|stored here|that (<held>) (<keep>)|(<held>) (<keep>)|(<onme>)]
        [all] [of] (my data|my personal data|my information|my personal information|the data about me|\
            all about me) [please|here|stored here|that (<held>) (<keep>)|(<held>) (<keep>)]
        (what|which) (data|information|info|details|things|records|answers) (of mine|about me|on me|from me) (do|did|\
            have) (<held>) (<keep>) [now|so far]
        (what|which) [<everything>] [kind of|sort of|sorts of|kinds of|personal|other|private] [<thedata>] (do|did|\
            does|have|has) (<held>) [all] (<keep>)[<thedata>] (<onme>) [<tail>|already|so far|by now|exactly|then]
        (what|which) (do|have|does|has) (<held>) [all] (<keep>) (about|on) me
        (what|which) [<thedata>] [is|are|has been|gets|was|were] [being] (stored|kept|saved|held|recorded|collected|\
            known|remembered|logged|there)(<onme>) [here|now|so far]
        (what|which) (of mine|about me) (do|did|have) (<held>) (<keep>) [now|so far]
        (what|which) (of my|about my) (data|information|info|details|answers|messages) (do|did|have|is|\
            are) [<held>] (<keep>) [here|now|so far]
        (what|which) [of] my (data|information|info|details|answers) [do|is|are|have] [<held>] (<keep>|being stored|\
            being kept)
        [<want>] (<showme>|see|know|view|access|hear|inspect|get) [me] [exactly|precisely] (<everything>|what|which|\
            all the) [<thedata>] [that] (<held>) [have|is|are|has][all] (<keep>) [(<onme>)] [<tail>|so far]
        [<want>] (<showme>|see|know|view|access|hear) [me] (<everything>) (<onme>)
        [<want>] (<showme>|see|know|view|access|hear|get) [me] (the|all the|any|all|what) (<thedata>) [that|which|is|\
            are] [<held>|stored|kept|saved] [<keep>] (<onme>)
        (do|does|are|have) (<held>) (<keep>) (<thedata>|anything|something|any data|any information|any of my data|\
            everything|my data|my answers) [<onme>] [i say|i write|i type]
        (where|how) (is|are|do you keep|do you store) (<mine>) [stored|kept|saved|held|being stored|being kept]
        (how much|what all) (do|have|does) (<held>) (<keep>) (<onme>) [<tail>|already|so far]
        (what|which) have i (told you|said|answered|written|shared|given you|entered|typed) [so far|until now|\
            up to now|to you|about myself|about me|here|already]
        (what|which) (did|have) i [already|just] (say|said|tell you|told you|answer|answered|write|written|put|\
            give you|given you) [you|down](about|for|on|regarding|as|to|when you asked <3>) <6>
        what did i (tell you|say|answer|write|enter|share|type) [you] [so far|until now|up to now|about myself|\
            about me|already]
        (what|everything|all) [that] i (told you|have told you|have said|have answered|have written|have shared|\
            answered) so far
        [<showme>] [me] (what|everything|all) [that] i (told|have told) you [so far|about me|about myself|until now|\
            up to now]
        (<showme>|see|review|go through|look through|list) [me] [all|all of] [my|the] (answers|replies|\
            responses) [again|so far|i gave|i gave you|i have given|until now|please|up to now|and data]
        (data access request|subject access request|access request|gdpr request|my data please|right of access)
    """,
    "export": """
        export [it|this|everything|all|all of it|that|now] [please|as <5>|to <5>|for me]
        [<want>] (<takesout>) (it|this|that|everything|all|all of it|all of this|all this|the lot|<mine>|the <chat>|\
            the data|it all|the whole thing|[my|the|our] [whole|full|career|entire|complete|action] (plan|results|\
            result|gaps|vision|report|summary|backup plan|ledger|calendar|milestones|dates|plan and data|\
            data and plan|steps))[as <5>|to <5>|in <5>|for <5>|on <5>|please|somewhere|by <3>|with me|home|and <4>]
        [<want>] (save|print|send|get|put|take|have|see|give me|turn|bring|make) [it|this|that|everything|all of it|\
            <mine>|[my|the|our] [whole|full|career|entire|complete] (plan|results|gaps|vision|report|dates|\
            milestones|steps)] (as|in|into|to|on)[a|an|my|the|some] (file|pdf|document|calendar|markdown|text file|\
            ics|ics file|word|paper|word document|csv|json|google calendar|outlook|spreadsheet|calendar file|\
            printout|my phone|my computer|disk|doc|excel|phone|computer) [calendar|file|app] [please|for me]
        [<want>] (take|bring|carry) (it|this|everything|all|all of it|all of this|<mine>|[my|the] plan|[my|\
            the] results|it all) (with me|along|home|away|elsewhere|out)[please]
        (add|put|import|get|load|sync|send|move|copy) (it|this|them|[my|the|all|all the|all my] (plan|dates|\
            milestones|steps|deadlines|checkpoints)) (in|into|to|on|with)(my|a|the|google|outlook|apple) [phone|\
            google|outlook|apple] (calendar|diary|agenda|planner|phone calendar) [app|please]
        [<want>] [give me|send me|make me|get|make|create|have] (a|an|the|my) (export|download|printout|print out|\
            calendar file|ics|ics file|pdf|hard copy|data export|calendar export|backup copy) [of (it|this|that|\
            everything|all|all this|all of it|<mine>|my plan|the plan|my data and plan)] [please]
        [<want>] [give me|send me|make me|get|make|create|have] (a|the|my) copy of (it|this|that|everything|all|\
            all this|all of it|<mine>|my plan|the plan) [please]
        is there [a|any] (way|button|chance|possibility|option) to (<takesout>|get|save|print|keep|have|take) (it|\
            this|that|everything|all of it|all this|<mine>|[my|the] (plan|results|gaps|vision|data)) [with me|along|\
            home|as <4>|in <4>|on <4>|to <4>|into <4>|out]
        (how|where) (do|can|could|would|may) i (<takesout>|save|print|keep|take) (it|this|that|everything|all|<mine>|\
            [my|the] (plan|results|gaps|vision|data)) [along|with me|from here]
        (can|could|may) i (have|get) (it|this|<mine>|my plan|the plan) (as|in) <4>
        (data portability|portability request|takeout|data takeout|data export)
        save (my plan|the plan|<mine>) [for me|please|to <3>]
    """,
    "delete_data": """
        [<want>|i want you to|you should|you must|you have to|i ask you to|i would like you to|i demand that you|\
            go ahead and|how do i|how can i|where can i|how to|where do i|how would i] (<delete>|forget|clear)[all|\
            all of|every bit of|everything of|any of|each of] (<mine>|[all] [of] my [whole|entire|personal] (data|\
            answers|information|history|profile|account|messages|conversation|stuff)) [and <5>|please|for good|\
            forever|for ever|permanently|completely|entirely|from <5>|right away|immediately|that you <4>|you <4>|\
            now|at once|again|here|i gave you]
        [<want>|i want you to|you should|you must|i would like you to|go ahead and|how do i|\
            how can i] (<delete>) (everything|all|it all|all of it|all of this|all this|all data|the lot|\
            all the data|every thing|all the information|all information) [please|now|for good|forever|for ever|\
            permanently|completely|you have|here|immediately|right away|from <4>|at once]
        [<want>|i want you to|you should|you must|i would like you to|go ahead and] (<delete>|forget|\
            clear) (everything|all|anything|whatever|all the data|all data|all the information|all information|\
            any data|the data|the information|data|information|all of the data|what|all the stuff|stuff|\
            every single thing|each and every thing) [that|which][<held>] [have|has|are|is] [<keep>|stored|kept|\
            there is|there is stored] (<onme>) [please|now|for good|permanently|and <4>|from <4>]
        [<want>|i want you to|you should|you must|i would like you to] (<delete>|forget) (everything|all|whatever|\
            what|anything|all of it|all the things) [that|which] (i|we) [have|ever|had] (said|told you|wrote|written|\
            typed|entered|answered|told|shared|given you|gave you|talked about|discussed|put in) [you|so far|here|\
            to you|with you|about me|in here|about myself|today|before] [please]
        [<want>|i want you to|you should|you must|just] forget [all|everything] about (me|us)
        [<want>|i want you to|please just] (forget|erase|delete|remove|wipe|unregister|purge) me [from <4>|\
            completely|entirely|please|now|for good|forever|altogether]
        (<want>|i would like|i want|i demand|i request|can i have|can i get|could i have|make sure|\
            i wish) [to have] [all] (<mine>|everything|all|it all|everything [that] you (<keep>) (<onme>)) [to be|be|\
            is|are|gets] [deleted|erased|removed|wiped|destroyed|gone|forgotten|purged] (deleted|erased|removed|\
            wiped|destroyed|gone|forgotten|purged|deleted please)
        (close|cancel|terminate|end|deactivate|delete) (my account|my profile|my registration) [please|now|and <5>]
        (gdpr|my) (deletion|erasure|delete|data deletion|data erasure) [request]
        (right to be forgotten|right to erasure|data deletion|data deletion request|deletion request|erasure request|\
            delete data|erase data|data erasure)
        [<want>] (exercise|use) my right to (be forgotten|erasure) [please]
        (do not|no longer) (keep|store|save|hold) (<mine>|anything about me|anything on me|any data about me|\
            any of my data|any of this|my answers) [any more|please|any longer]
        [<want>|i want you to] stop (keeping|storing|saving|holding) (<mine>|any of my data|data about me|\
            data on me) [and <5>]
        (leave|keep) no (trace|record|records|data|traces) of me [behind]
        (burn|nuke) (everything|it all|<mine>)
    """,
    "talk_to_coach": """
        [<want>|how do i|how can i|where can i|when can i|is there a way to|any way to|any chance to|\
            is it possible to|i must|how would i|let] [<reach>] (<thecoach>) [please|now|about <12>|today|directly|\
            instead|in person|for <5>|because <12>|this week|first|myself|soon]
        [<want>|how do i|how can i|where can i|when can i|is there a way to|any way to|is it possible to|\
            i would rather|i would prefer to|i must] (talk to|talk with|speak to|speak with|chat to|chat with|\
            put me through to|connect me to|connect me with|transfer me to|put me in touch with|get through to|\
            tok to|tlk to|speek to|get me|have a chat with|have a talk with|have a word with) (<somebody>) [please|\
            now|about <9>|instead|today|not <5>|and not <5>|for <5>|because <9>|rather than <5>|here]
        (<want>) [to] [see|meet|have|contact|get] (<somebody>) [please|now|instead]
        (leave|write|send|make|have|add|put|record) [<thecoach>] [a|this|some|the|one|down] (note|message|word|\
            question|comment|line|few words) [for|to|with] [<thecoach>]
        (leave|write|send|have|pass) (something|this|that|it|a note|a message|a question|a few words|some words|\
            on a message|on something|on this|a word|on a note) [on] (for|to|with|on to) (<thecoach>)
        [a|one] (note|message|question|word|comment) (for|to) (<thecoach>) [please]
        (i have|i have got|got|there is) (a|some|another|one|an|something) [important|urgent|quick] (question|\
            questions|message|note|request|thing|to (tell|ask|say to)|news|concern|concerns) [for|to] (<thecoach>)
        i have (something|a thing|things) to (tell|ask|say to|share with|discuss with) (<thecoach>)
        (forward|pass|relay|hand|share|send) (this|it|that|something|my answers|my plan) [on] (to|with) (<thecoach>)
        (tell|inform|notify|ask|ring|text|alert|involve|let) (<thecoach>) [something|know|please|know something|\
            a question|know this|this|that|it]
        (who|where) is (<thecoach>) [now|then|please]
        (is|are|was) there (<somebody>|a coach here|any coach|anybody|anyone|any human|coaches) [i can (talk|speak|\
            write) to|here i can (talk|speak) to|to (talk|speak) to|who (can|could) help [me]|here|behind this|\
            reading this|available|who reads this|listening]
        (do|did|have) i [have|got] (a coach|any coach|a human coach|somebody to talk to here)
        (does|do|will|can|could|did) (<thecoach>|a coach|any coach) (read|see|get|know|hear|look at|answer|reply|\
            help|call|contact|write to) [me|my|this|that|about] [this|answers|messages|notes|back|about <4>|to me]
        (get|bring|fetch|find) me (<thecoach>|<somebody>) [please|now]
        (coach please|my coach please|human please|real person please)
    """,
}
