"""How people ask why, change an answer, skip, or do not know. One line is one way of putting it."""

from __future__ import annotations

ANSWERS: dict[str, str] = {
    "change": """
        [<want>] (<edit>) [my|the|that|this] [<ago>] (answer|reply|response) (about|on|for|regarding) {question}\
            (to|into|as) {value}
        (<edit>) [my|the|that|an|this|one of my|some of my|some] [<ago>|other] (answer|answers|reply|response|\
            responses|entry)
        (<edit>) [my|the|that|this] [<ago>] (answer|reply|response) (to|into|as) {value}
        (<want>) (<edit>) [my|the|that|an|this|one of my|some of my] [<ago>|other] (answer|answers|reply|response|\
            entry)
        (<edit>) [my|the|that|an|this] [<ago>|other] (answer|answers|reply|response) (to|about|on|for|regarding|\
            from) {question}
        (<want>) (<edit>) [my|the|that|an|this] [<ago>|other] (answer|answers|reply|response) (to|about|on|for|\
            regarding|from) {question}
        (<edit>) [what i] (said|told you|wrote|answered|put|entered) [for|about|on|earlier|before|last|to] {question}
        (<edit>) what i (said|told you|wrote|answered|put|entered) [earlier|before|last|just now]
        (<want>) (<edit>) what i (said|told you|wrote|answered|put|entered) [earlier|before|last|just now]
        (<want>) (<edit>) what i (said|told you|wrote|answered|put|entered) (for|about|on|to) {question}
        (<want>) (<edit>|correct|edit|fix) (something|one thing|a thing|that|it|myself) [i said|i wrote|i told you|\
            earlier|before]
        (correct|edit|fix|revise|amend) (something|one thing|that|it|myself|this) [i said|i wrote|earlier|before]
        (<edit>) [my|the] {question} from {old} to {value}
        (<edit>|set) [my|the] {question} (to|into|as|at|with) [be] {value}
        put [my|the] {question} (at|to) {value}
        (<want>) (<edit>|set) [my|the] {question} (to|into|as|at) {value}
        (<edit>|set|put) (it|that|this) (to|into|as|at) {value}
        (<edit>) (my|the) {question}
        i [really|actually] (meant|mean) [to say|to write|to put|to type|to answer] {value}
        (what i meant (was|is)|meant to (say|write|put)) {value}
        (correction|scratch that|strike that|my mistake|my bad|typo) {value}
        (correction|scratch that|strike that|my mistake|my bad|typo)
        i (changed|have changed|did change|change) my mind [about {question}]
        i [have] (made|did|make) a (mistake|typo|error|slip) [earlier|before|there|just now]
        i [have] (made|did|make) a (mistake|typo|error|slip) (in|with|on|about|at|for) {question}
        (that|this|it|my answer|my last answer|the last answer|my previous answer|what i said|what i wrote) [before|\
            earlier|just now|last] (is|was) [all|totally|completely] (<wrong>)
        (that|this|it|my answer|my last answer|the last answer|my previous answer|what i said|what i wrote) [before|\
            earlier|just now|last] (is|was) (<wrong>) [it|that] (should be|should have been|i meant|i mean|must be|\
            is|was|has to be) {value}
        (that|it|this|my answer|my last answer) (should be|should have been|should say|ought to be) {value}
        (the|my) {question} (is|was|are|were) [all|totally|completely] (<wrong>)
        (the|my) {question} (is|was|are|were) [all|totally|completely] (<wrong>) [it|that|they] (should be|should\
            have been|is|was|are|were) {value}
        what i (said|told you|wrote|answered|put) (about|for|on) {question} (is|was) (<wrong>)
        what i (said|told you|wrote|answered|put) (about|for|on) {question} (is|was) (<wrong>) [it|that] (should be|\
            is|was) {value}
        my {question} (should be|should have been|ought to be|has to be|needs to be) {value}
        i [have] (gave|given|clicked|clicked on|pressed|chose|picked|typed|wrote|put|said|entered|selected|hit|\
            answered) [in|you] [the] wrong [answer|one|thing|button|number|option|choice|<1>] [earlier|before]
        i (said|put|wrote|typed|answered|entered) {old} but [i] (meant|mean|it is|it should be|should be|that is\
            wrong it is) {value}
        instead of {old} [put|write|make it|say|take|i meant] {value}
        (add|append) {value} to [my|the] (list of|) {question}
        (remove|delete|drop|take|strike|cross) {value} (from|off|out of) [my|the] (list of|) {question}
    """,
    "why": """
        why
        why [do|are|did|would|must|should|have|is|will] [you] (ask|asking|want to know|need to know|need this|need\
            that|wonder) <8>
        why (do|are|did|would|must|should|have) you [always|even|keep|all] (ask|asking|want|need|wanting|needing|\
            care|require|have to|got to|interested) <8>
        why (is|are|was|would|should) (<this>|such a question|these questions|my <3>) [be] [so|even|really]\
            (important|relevant|necessary|needed|interesting|asked|useful|required|significant|of interest|your\
            business) [to you|to know|here|for this]
        why (does|would|should|do|is) (<this>|my <3>|what i <4>|where i <4>|how <4>) [even] (matter|count|interest\
            you) [to you|here|at all|so much|for this]
        why (this|that|the|these|such|such a|so many|all these|all the) (question|questions|info|information)
        why (should|must|do|would) i [even|really|ever] [have to|need to] (<mind>) <6>
        why (should|must|do|would) i [have to|need to] (do|take|choose|look at) (this|these|them|any|one|more) [of this|\
            of these|of them] [part|parts|now|at all]
        (what is|what was|what would be|is there) (the|a|any) (point|purpose|reason|idea|use|sense|goal|aim) [of|\
            for|behind|in|to|with] [asking|knowing|this|that|the|your|me] [question|that|this|me that|it|about <4>]
        what is (this|that|the|your) question [good] for
        what (do|would|did) you (need|want|use) <6> for
        for what (do|would|did|will) you (need|want|use|ask) <6>
        what for
        for what [reason|purpose]
        what reason [is there]
        (what has|what does|what is|how does) (<this>|it|my <3>) [got|have] [to] (do with|relate to|matter for) <7>
        (is|are) (<this>|these questions) [really] (necessary|needed|relevant|important|required|mandatory|\
            compulsory|a must)
        do (you|i) [really] (need|have|want) to (know|ask|answer) [<this>]
        how come [you] [ask|asking|are you asking|want to know|need to know] [<this>]
        (how is|how are|what makes) (<this>) (relevant|important|useful|necessary|significant|help|matter)
        how (does|will|would|can|is) (<this>|my answer) [going to] (help|matter|relevant|useful) [you|me|us|here|\
            anything]
        (tell me|explain|explain to me|say) why [you|i|it|this|that|we] <6>
        what (will|would|do|are|can) you [going to] (do|doing) with <6>
        (what|which) difference does (<this>|my answer) make
        what is (it|that|this) to you
        reason
        (i do not|i can not|i fail to) see (why|how|what) (you|this|that|it) [question] <6>
        (where|which source|what document|what source) (does|do|is|are) (<this>) [come] from
        (what|who) (makes|made) you ask [<this>]
        (what does|how does) (<this>) (help|bring|achieve|change)
    """,
    "skip": """
        [i am] not (answering|telling you|going to answer|going there) [<this>]
        (skip|skipp|skippy) [<this>|ahead|over|over <this>|forward|it for now|this for now|to the next|to the next\
            question|to the next one]
        (<want>|i would|i would rather|rather) [rather|like to|prefer to] (skip|pass on|pass|leave out|jump over)\
            [<this>|<this> out|<this> for now]
        [i] [will] pass [on] [<this>]
        (hard pass|big pass|pass for now)
        next [question|one|please|up]
        [the] next (question|one) [please|up]
        [go|move|jump|on|get|let us go|moving] [on|over|ahead|along] [to] [the|a] (next|another|other) (question|\
            questions|one)
        [ask|give] [me] [the|a] (next|another|different|other) (question|questions|one)
        (move on|moving on|go to next|on to the next|next please)
        i (do not|would not|will not|am not going to|am not willing to|do not really|really do not|am not ready to|\
            refuse to|decline to|would not like to) [want|want to|wish to|like to|care to|feel like|feel comfortable|\
            prefer to|have to] (<mind>|answering|saying|talking about|telling|sharing|telling you) [you] [<this>|\
            anything|that here|about <3>]
        i do not (want|wish|like|care) to
        i (would|will) (rather|prefer|prefer to) not [<mind>|to say|to answer] [you] [<this>]
        [i] (prefer|choose|would prefer) not to [<mind>] [you] [<this>]
        rather not [<mind>] [<this>]
        (i am not|not) (comfortable|happy|okay) (with|answering|sharing|telling|saying) <4>
        no comment
        (<this>|) [is] (none of your|not your) (business|concern|beeswax|bloody business|damn business)
        mind your own business
        (<this>|) [is] [too|very|quite|a bit|rather|really] (private|personal|sensitive) [<q>|matter|information|\
            for me]
        do not ask [me] [about] (<this>|such things|such questions)
        (leave|keep) (<this>) (blank|empty|out|open|off|be|aside|for later)
        (leave out|drop|ignore|omit|forget) (<this>)
        ask [me] (something else|about something else|a different question|another question|another)
        (something else please|different question|another question)
        (<this>|) (does not|do not) (apply|concern me|apply here|fit|make sense for me|matter) [to] [me|my\
            situation|my case|here]
        (<this>|) [is] (not applicable|not relevant|irrelevant|n a|not for me|does not apply) [to me|for me|here|in\
            my case]
        (no answer|i have no answer|i have got no answer|nothing to say) [to|for|about] [<this>]
        (can not|i can not) answer [<this>] [right now|now]
    """,
    "dont_know": """
        i [<really>] do not [<really>] know [that|this|it|the answer|what to (say|answer|put|tell you|think|write)]\
            [<tail>]
        [<really>] do not know [that|this|it|the answer|what to (say|answer|put)] [<tail>]
        (i do not|do not) know (what|which|where|when|whether|if|who) (i|it|that|this|they|to|would|is|skills|one|\
            field|ones) <6>
        [i] [<really>] (have|have got|got|do not have|have not got|have not|has|with) [<really>|got] (no|a|the|any|\
            not the|the slightest|the faintest|the foggiest) (idea|clue|answer to that yet|notion|foggiest|\
            faintest) [about it|<tail>]
        [<really>] (no|not a|not the slightest|not the faintest|zero) (idea|clue|notion) [about it|<tail>] [<tail>]
        [i am] [<really>] not [<really>|100|one hundred percent] (sure|certain|decided) [about it|what to say|what\
            to answer|<tail>] [<tail>]
        [i am] [<really>] (unsure|uncertain|undecided|clueless) [<tail>]
        (it is|that is|) [<really>] (hard|difficult|tough|impossible) (to say|to tell|to know|question|one|to\
            answer) [<tail>]
        good question
        i (forget|forgot|have forgotten) (what it is called|what that is called|the name|the word)
        (no idea|no clue|not sure|unsure|not certain) (what|which|where|when|whether|if|who) <6>
        [i] (can not|could not|can not really|could not really) (say|tell|tell you|say for sure|tell for sure)\
            [<tail>]
        (who|god|heaven|heavens|lord|goodness) (knows|only knows)
        (your guess is as good as mine|beats me|search me|you tell me|haven not the foggiest|how should i know|how\
            would i know|if only i knew|wish i knew|i wish i knew|anyones guess)
        [i] (have not|have never|never|did not) [<really>|yet|ever] (thought|think|decided|decide|figured|figure|\
            considered|consider|worked out|made up my mind|looked into) [about|out|on] [it|that|this] [<tail>|\
            before|much|out|that far]
        [i am] [still] (thinking about it|deciding|figuring it out|figuring that out|not decided|making up my mind)\
            [<tail>]
        i (would|will) (have to|need to) (check|find out|ask|look it up|look that up|think about it|think about\
            that|look into it|look into that) [first|again]
        (need|have) to (check|find out|look it up|think about it)
        [i do] not know [yet]
        i (know|remember) not
        [i] (do not|can not|did not) remember [<tail>|that|it]
    """,
}
