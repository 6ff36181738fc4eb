"""How people suppose something, and tell of a step that they have done or not: see `patterns.py`."""

from __future__ import annotations

ASKS_MACROS: dict[str, str] = {
    "did": (
        "did|have done|finished|have finished|completed|have completed|managed|have managed|made|achieved|have achieved|"
        "sorted|have sorted|ticked off|have ticked off|took care of|have taken care of|got done|am done with|am finished with|"
        "am through with|accomplished|have accomplished|wrapped up|have wrapped up|nailed|pulled off|have managed to do"
    ),
    "task": (
        "it|that|this|that one|this one|the first one|the second one|the last one|them|all of it|my task|the task|my step|"
        "the step|this step|that step|the first step|the second step|the third step|the last step|the next step|my milestone|"
        "the milestone|this milestone|my homework|what you said|what you told me|what you asked|what you suggested|"
        "what you recommended|the thing you told me|the thing you said|the first thing|the first move|my first move|everything"
    ),
    "nth": "step|milestone|task|number|point|item|thing|no|nr",
}

#: A step that is done or not, whatever the question.
ASKS: dict[str, str] = {
    "what_if": """
        (what|but what|and what) if [{what}]
        (what|how) (would|will|does|do|could|might) <6> (change|happen|be different|look|move|differ|be) [like] (if|\
            once) {what}
        (what|which gaps|which steps|what else) (changes|moves|happens|goes away|would change|would happen|\
            would move|would go away) (if|once|when) {what}
        (would|does|will|do) (it|that|this|anything|my plan|my gaps|the plan|things) <4> if {what}
        if {what} (what|how) (then|would change|changes|would happen|happens|would be different|does my plan look|\
            would my plan look)\
            <3>
        (suppose|supposing|imagine|assume|assuming|let us say|let us suppose|let us assume|\
            hypothetically) [that] {what} (what then|then what|\
            what now|what happens|what would happen|what would change|what changes|how would <6>|would <6>)
        (can you|could you) (play through|simulate|calculate|run) <6> if {what}
    """,
    "milestone_done": """
        (i|we) [just|finally|actually|already|have just|have finally|have already] (<did>) (<task>) [yesterday|\
            today|now|already|finally|at last|this\
            week|last week|this morning|on <1>|last night|by the way]
        (i|we) [just|finally|already] (<did>) [the] (<nth>) {number}
        (<did>) [with] [the] (<nth>) {number}
        (<nth>) {number} (done|is done|finished|is finished|completed|complete|is complete|is ready|check|ticked)
        (mark|tick|check|cross|set|count|put) <6> (as done|as finished|as complete|as completed|off|done) [please|\
            my list|the list]
        (tick|check|cross) off <6>
        (<task>) (is|are|has been|s) [now|finally|all] (done|finished|completed|sorted|ticked off|taken care of)
        [i am] done with (step|milestone|task|number|point) {number}
        (i|we) did [it]
        i have (some|a) (progress|success|news) to report
    """,
    "milestone_not_yet": """
        (i|we) (did not|have not|could not|never|still have not|was not able to|were not able to|\
            am not able to) [actually|really|yet|even|quite] (do|done|did|manage|\
            managed|get to|got to|get round to|got round to|get around to|got around to|gotten around to|gotten to|\
            finish|finished|complete|\
            completed|made|make|start|started|started with) (<task>) [yet|so far|this week|again|today|in time|\
            at all|sorry|by now]
        (i|we) (did not|have not|could not|still have not) [yet|really] (do|done|finish|finished|complete|completed|\
            start|started|manage|managed|\
            get to|got to) [with] [the] (<nth>) {number} [yet]
        (<nth>) {number} (is not done|not done|not yet|is not finished|not finished|is still open|still open) [yet]
        (have not|did not) (do|done|did) (<task>) [yet|so far]
        (have not|did not|could not) (get|got|gotten) (round|around) to (<task>) [yet|so far]
        (<task>) (is|are|has) (not|still not) [been] (done|finished|completed) [yet]
        (i|we) did not (do|manage|make|get to) [it] [yet]
        [i am] not [yet] done with (<task>|(<nth>) {number}) [yet]
    """,
}

#: The same, unless the text is an answer to the question at hand.
ASKS_PERHAPS: dict[str, str] = {
    "what_if": """
        (suppose|supposing|imagine|assume|assuming|hypothetically|let us say|let us assume|\
            let us suppose) [that] {what}
        if {what} then what
        (and|but) if {what}
    """,
    "milestone_done": """
        done
        all done
        [it is|all|finally] done and dusted
        (i|we) [just|finally|already] (talked|spoke|applied|enrolled|signed up|registered|passed|updated|\
            volunteered|reconnected|\
            practised|practiced|asked|met|wrote|called|finished|completed|took|found|chose|picked) <12>
        (i|we) (have|have just|have finally|have already|have now) (talked|spoken|applied|enrolled|signed|\
            registered|passed|updated|volunteered|\
            reconnected|practised|practiced|asked|met|written|called|finished|completed|taken|found|chosen|\
            picked) <12>
        (talked|spoke|applied|enrolled|signed up|registered|passed|updated|volunteered|reconnected|finished) <12>
    """,
    "milestone_not_yet": """
        (not yet|no not yet|not done|not done yet|still not|not so far|still to do|did not|have not)
        (i|we) (have not|did not|could not|still have not|have yet to|never) [yet|even|really] (talk|talked|spoken|\
            speak|apply|applied|enrol|enroll|enrolled|sign|\
            signed|register|registered|passed|pass|updated|update|volunteer|volunteered|reconnect|reconnected|\
            practise|practised|\
            ask|asked|meet|met|write|written|call|called|finish|finished|get|got|gotten|found|find|choose|chosen|\
            started|start) <12>
    """,
}

NOD = """
    (ok|okay|okey|alright|all right|fine|good|great|cool|perfect|nice|right|sure|got it|understood|sounds good|lovely|noted|\
        fair enough|good to know|i see|will do) [then|okay|good|great|fine|cool|thanks]
    (hm|hmm|mm|mhm|aha|uh huh)
    (not now|not right now|not just now|not today|maybe later|another time) [thanks|thank you]
"""
