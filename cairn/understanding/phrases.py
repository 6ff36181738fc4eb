"""How people put the commands: the near-certain phrasings. What is not here is left to Rasa's ranking.

Words are written out and in lower case (see `words.py`), politeness around them is already off. `patterns.py` says how
a line is read. Earlier commands win over later ones.
"""

from __future__ import annotations

MACROS = {
    "this": "it|this|that|this one|that one|these|this question|that question|the question|your question|this thing",
    "q": "question|questions|one|step|thing",
    "ago": "last|previous|prior|earlier|preceding|old|first",
    "chat": "chat|interview|conversation|bot|questionnaire|questions|session|thing|quiz|survey|test",
    "want": "i want to|i would like to|i would love to|i need to|i have to|i wish to|i would prefer to|i am going to|i will|want to|like to",
    "later": "later|later on|tomorrow|tonight|another time|another day|some other time|some other day|next time|next week|in a bit|in a while|at the weekend|after work|after lunch|when i have time",
    "mind": "tell|say|talk about|share|answer|discuss|reveal|disclose|reply to|respond to|go into|give you",
    "really": "really|honestly|actually|just|still|simply|quite|so|totally|absolutely|definitely|truly|too|very|entirely|completely",
    "tail": "yet|either|at all|really|exactly|right now|at the moment|for sure|about that|about this|about it|to that|here|sorry|either way|for now|at this point|whatsoever|today",
    "showme": "show|give|list|tell|display|open|view|see|print|read|send|bring up|pull up|check|name|read out|look at|get|present",
    "top": "beginning|start|top|very beginning|very start|first question|scratch|zero|square one|one",
    "edit": "change|edit|correct|fix|revise|modify|alter|update|amend|adjust|redo|replace|rectify|switch",
    "wrong": "wrong|incorrect|not right|not correct|a mistake|an error|false|a typo|not true|no longer true|out of date",
    "minute": "minute|moment|second|bit|while|little|few minutes|couple of minutes|tick|mo",
}

#: Commands whatever the question is.
ALWAYS: dict[str, str] = {
    "why_gap": """
        why (is|was|are) [it|that|this|there] [such] [a] [big|large] gap [there]
        why (is|are|does|did|do|the|this|that|my|such|have|has|would) <7> (gap|gaps) <5>
        why <2> gap <1>
        why (is|are) {gap} (on|in) (the|my|your|this) (list|ledger)
        why (is|are) {gap} (listed|missing|a problem|an issue|not enough|so big|so large|a weakness|a weak point|open|unknown)
        why (do|did) you (say|think|believe|claim|list|mention|conclude|put|count|see) <9>
        (how come|explain|what makes|how did you|how do you|where does|where did|what is behind|what is the reason for|what is the story with) <8> (gap|gaps) <4>
        (tell me|explain|explain to me) [more] (about|why) <5> gap <4>
        (what does|what do you mean by|what is meant by|what is) (the|this|that|my) <3> gap [mean|about|based on|for]
        (i do not|i can not) (see|understand|get|agree) (why|how|that) <5> gap <3>
        how (is|are|was|can) {gap} [be] a gap [for me]
    """,
    "restart": """
        restart [it|this|everything|all|again|the <chat>]
        (start|begin|do|take) [it|this|everything|all|the <chat>|all this|the whole thing] (over|again|afresh|anew|all over) [again]
        (start|begin|do|take) [it|this|everything|all|the <chat>|the whole thing] [over|again|all over|back] (from|at) [the] [very] (<top>)
        (from|back to|go back to|return to|take me back to|go to|right back to) [the] [very] (<top>) [of the <chat>|again]
        once more from [the] (<top>)
        (reset|clear|wipe|scrap|forget) [it|this] [all|everything|all of it] [my|the|all my] [answers|<chat>] [and (start|begin) (over|again|afresh|anew)]
        (forget|scrap|drop|wipe|clear|throw away|erase) (all|everything) <5> (start|begin|go) (over|again|afresh|anew|from scratch|from the beginning)
        (a|) [completely] (new|fresh|clean) (start|interview|session|conversation|beginning)
        (redo|repeat|do) (everything|it all|all of it|the whole <chat>|the whole thing|the <chat>|all the questions) [again]
        (do over|all over|all over again|over again)
        (<want>) (restart|reset|start over|start again|begin again|redo) (this|everything|it all|the <chat>|my answers|from scratch|from the beginning|from the start|the whole thing|the whole <chat>)
    """,
    "change": """
        (<edit>) [my|the|that|an|this|one of my|some of my|some] [<ago>|other] (answer|answers|reply|response|responses|entry)
        (<edit>) [my|the|that|an|this] [<ago>|other] (answer|answers|reply|response) (to|about|on|for|regarding|from) {question}
        (<edit>) [my|the|that|this] [<ago>] (answer|reply|response) (to|into|as) {value}
        (<want>) (<edit>) [my|the|that|an|this|one of my|some of my] [<ago>|other] (answer|answers|reply|response|entry)
        (<want>) (<edit>) [my|the|that|an|this] [<ago>|other] (answer|answers|reply|response) (to|about|on|for|regarding|from) {question}
        (<edit>) [what i] (said|told you|wrote|answered|put|entered) [for|about|on|earlier|before|last|to] {question}
        (<edit>) what i (said|told you|wrote|answered|put|entered) [earlier|before|last|just now]
        (<want>) (<edit>) what i (said|told you|wrote|answered|put|entered) [earlier|before|last|just now]
        (<want>) (<edit>) what i (said|told you|wrote|answered|put|entered) (for|about|on|to) {question}
        (<want>) (<edit>|correct|edit|fix) (something|one thing|a thing|that|it|myself) [i said|i wrote|i told you|earlier|before]
        (correct|edit|fix|revise|amend) (something|one thing|that|it|myself|this) [i said|i wrote|earlier|before]
        (<edit>) [my|the] {question} from {old} to {value}
        (<edit>|set|put) [my|the] {question} (to|into|as|at|with) [be] {value}
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
        (that|this|it|my answer|my last answer|the last answer|my previous answer|what i said|what i wrote) [before|earlier|just now|last] (is|was) [all|totally|completely] (<wrong>)
        (that|this|it|my answer|my last answer|the last answer|my previous answer|what i said|what i wrote) [before|earlier|just now|last] (is|was) (<wrong>) [it|that] (should be|should have been|i meant|i mean|must be|is|was|has to be) {value}
        (that|it|this|my answer|my last answer) (should be|should have been|should say|ought to be) {value}
        (the|my) {question} (is|was|are|were) [all|totally|completely] (<wrong>) 
        (the|my) {question} (is|was|are|were) [all|totally|completely] (<wrong>) [it|that|they] (should be|should have been|is|was|are|were) {value}
        what i (said|told you|wrote|answered|put) (about|for|on) {question} (is|was) (<wrong>)
        what i (said|told you|wrote|answered|put) (about|for|on) {question} (is|was) (<wrong>) [it|that] (should be|is|was) {value}
        my {question} (should be|should have been|ought to be|has to be|needs to be) {value}
        i [have] (gave|given|clicked|clicked on|pressed|chose|picked|typed|wrote|put|said|entered|selected|hit|answered) [in|you] [the] wrong [answer|one|thing|button|number|option|choice|<1>] [earlier|before]
        i (said|put|wrote|typed|answered|entered) {old} but [i] (meant|mean|it is|it should be|should be|that is wrong it is) {value}
        instead of {old} [put|write|make it|say|take|i meant] {value}
        (add|append) {value} to [my|the] (list of|) {question}
        (remove|delete|drop|take|strike|cross) {value} (from|off|out of) [my|the] (list of|) {question}
    """,
    "why": """
        why
        why [do|are|did|would|must|should|have|is|will] [you] (ask|asking|want to know|need to know|need this|need that|wonder) <8>
        why (do|are|did|would|must|should|have) you [always|even|keep|all] (ask|asking|want|need|wanting|needing|care|require|have to|got to|interested) <8>
        why (is|are|was|would|should) (<this>|such a question|these questions|my <3>) [be] [so|even|really] (important|relevant|necessary|needed|interesting|asked|useful|required|significant|of interest|your business) [to you|to know|here|for this]
        why (does|would|should|do|is) (<this>|my <3>|what i <4>|where i <4>|how <4>) [even] (matter|count|interest you) [to you|here|at all|so much|for this]
        why (this|that|the|these|such|such a|so many|all these|all the) (question|questions|info|information)
        why (should|must|do|would) i [have to|need to] (<mind>) <6>
        (what is|what was|what would be|is there) (the|a|any) (point|purpose|reason|idea|use|sense|goal|aim) [of|for|behind|in|to|with] [asking|knowing|this|that|the|your|me] [question|that|this|me that|it|about <4>]
        what is (this|that|the|your) question [good] for
        (what|for what) (do|would|did) you (need|want|use) (<this>|my <3>|to know <3>|the answer) <2> [for]
        what for
        for what [reason|purpose]
        what reason [is there]
        (what has|what does|what is|how does) (<this>|it|my <3>) [got|have] [to] (do with|relate to|matter for) <7>
        (is|are) (<this>|these questions) [really] (necessary|needed|relevant|important|required|mandatory|compulsory|a must)
        do (you|i) [really] (need|have|want) to (know|ask|answer) [<this>]
        how come [you] [ask|asking|are you asking|want to know|need to know] [<this>]
        (how is|how are|what makes) (<this>) (relevant|important|useful|necessary|significant|help|matter)
        how (does|will|would|can|is) (<this>|my answer) [going to] (help|matter|relevant|useful) [you|me|us|here|anything]
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
    "back": """
        back [up] [a|one|1|two|please] [bit|step|question|<q>]
        [<want>] (go|step|move|jump|take me|bring me|turn|scroll|get|head|going|take us) back [up] (a|one|1|two|2|to) [the|my] [<ago>|other] (<q>|bit|answer|screen|page|before|one before)
        (go|step|move|jump|take me|bring me|turn|scroll|head) back [a bit|again]
        [<want>] (go|step|move|jump|get|return|take me|bring me|switch|come) [back] to [the|my|that] (<ago>|other) [<q>|answer|screen|page]
        [<want>] (go|step|move|jump|get|return|take me|bring me) [back] to [the|what|my] (<q>|answer|one) (before|earlier|i skipped|i answered|that came before) [that|this]
        (return|back) to [the|my] (<ago>) [<q>|answer]
        [the] (<ago>) question
        previous [question|one|step|please]
        the (question|one) before [that|this|this one]
        undo [it|that|this|the last one|my last answer|the last answer|my answer|last answer|my last message]
        (rewind|reverse|step back|one back|one step back|one question back|move back)
        [i] (take|want to take) (that|it|my answer|that answer|that one) back
        [i] (take|want to take) back (that|it|my answer|what i said|my last answer)
        [show|ask|repeat|give] [me] the (previous|last|earlier) question [again]
        (one|a) (question|step) back
        [let me] (see|answer|revisit|redo|repeat) the (<ago>) (question|one) [again]
        reopen the (<ago>) (question|one)
    """,
    "pause": """
        (pause|stop|halt|quit|exit|end|abort|cancel|stopp) [it|this|that|here|there|everything|now|asking|asking me|asking me questions|asking questions|the <chat>|this <chat>|for today|for now|for tonight|talking|it here|right there|at once|immediately|right here|this now]
        [<want>] (pause|stop|quit|exit|halt|end) (it|this|here|now|the <chat>|this <chat>|for today|for now|for tonight|right here|for a <minute>)
        (i want to|i need to|i would like to|i have to|let us) (pause|stop|exit|take a break|have a break|have a rest|rest)
        (that|this|it) (is|was|will be) [more than] enough [questions] [for] [today|now|me|tonight]
        enough (questions|for today|for now|of this|of that|already|for tonight|chat|talking)
        [no|enough] [more] questions (please|now|today|)
        [<want>] (take|have|i need|need|want|i want|get) [to have|to take] a [short|little|quick|small|coffee|lunch|tea|smoke|bit of a] (break|pause|rest|breather|time out|timeout)
        (break|time out|timeout|break time|pause time|coffee break)
        (brb|afk|bbl|be right back|back soon|back in <4>)
        [hold|hang] on [a|one|for a|just a] [<minute>]
        (hold|hang) (it|that) [right] there
        wait [a|one|for a|just a|up] [<minute>]
        wait (for me|up|until <5>)
        [just|give me|i need|need|have you got|only] (a|one) (<minute>)
        (some other time|another time|see you later and continue|until later|to be continued)
        [<want>] (continue|finish|do|go on|carry on|talk|resume|come back|back|pick up|pick it up|pick this up|keep going|answer|look at|complete|return) [to] [this|it|that|the rest|the <chat>|the questions] (<later>)
        [i] [will|can] (continue|finish|do|go on|carry on|talk|come back|be back|return|answer) [to] [this|it|that|the rest|you] (<later>)
        i (have|have got|need|got|must|really must|really have|should|had better) [to] (go|leave|run|stop|dash|head off|head out|be going|rush|get going|get off) [now|soon|home|to work|to bed|there]
        i have [got] to (catch|pick up|get|feed|make|cook|put|take|answer|do|be) <7> (now|first|soon|quickly)
        (i do not have|i have no|no|not enough|i have not got) [the|any|enough] time (now|for this|right now|today|at the moment|for this now|any more|left)
        (save|keep) [it|this|my answers|my progress|everything] (and|then) (quit|exit|stop|leave|go|close) [it|this]
        (save|keep|leave) (it|this|the rest|that) for (<later>)
        i (do not|no longer) (want|wish|feel like) [to] (do this|doing this|continue|go on|going on|answer|answering|talk|talking|carry on) [any] [more] [questions] [any more|now|today|right now]
        (leave me alone|leave me in peace|shut up|be quiet|go away|get lost|stfu)
        (i am|getting) [too|so|very|a bit|really] (tired|exhausted|busy|sleepy) (now|right now|today|let us stop|to continue|to go on|for this)
        (i am done|done|finished) (for today|for now|for tonight|here for now)
    """,
    "resume": """
        (resume|unpause|proceed) [it|this|now|the <chat>|with <4>|where <6>]
        [i am ready to|ready to|you can|we can|i can|please|happy to|time to] (continue|carry on|go on|keep going|keep on|go ahead|move ahead|press on|crack on|get on) [now|then|asking|with it|with this|with the <chat>|the <chat>|again]
        [<want>] (continue|resume|carry on|go on|pick up|keep going|start|begin|restart|take up|pick it up|start again) [the <chat>|it|again|now] [from] where (we|i|you) (left|stopped|were|left off|had got|had stopped|was) [off|at|last time|yesterday|before]
        (<want>) (continue|resume|carry on with|go on with) (the <chat>|now|this|answering|this <chat>)
        where (were|are) we [again]
        where (did|had|have) (we|i|you) (stop|stopped|leave|left|leave off|left off|got to|get to|finish) [off] [last time|yesterday]
        where (was i|i was)
        [i am|and i am|i have come|here i am|we are] back [again|now|online|here]
        (i am|we are|am) [here|back] (again|back|online) [now]
        [i am] ready [now|again|when you are|to go|for more|for the next one|to start|for the next question|for more questions]
        (ask on|fire away|shoot|go|go for it|bring it on|bring on the questions|on we go|off we go|carry on|on with it|continue on|next questions please)
        (ask me more|ask me more questions|ask me the rest|ask me the next questions|more questions)
    """,
    "skip": """
        (skip|skipp|skippy) [<this>|ahead|over|over <this>|forward|it for now|this for now|to the next|to the next question|to the next one]
        (<want>|i would|i would rather|rather) [rather|like to|prefer to] (skip|pass on|pass|leave out|jump over) [<this>|<this> out|<this> for now]
        [i] [will] pass [on] [<this>]
        (hard pass|big pass|pass for now)
        next [question|one|please|up]
        [the] next (question|one) [please|up]
        [go|move|jump|on|get|let us go|moving] [on|over|ahead|along] [to] [the|a] (next|another|other) (<q>)
        [ask|give] [me] [the|a] (next|another|different|other) (<q>)
        (move on|moving on|go to next|on to the next|next please)
        i (do not|would not|will not|can not|am not going to|am not willing to|do not really|really do not|am not ready to|refuse to|decline to|would not like to) [want to|wish to|like to|care to|feel like|feel comfortable|prefer to|have to] (<mind>|answering|saying|talking about|telling|sharing|telling you) [you] [<this>|anything|that here|about <3>]
        i do not (want|wish|like|care) to
        i (would|will) (rather|prefer|prefer to) not [<mind>|to say|to answer] [you] [<this>]
        [i] (prefer|choose|would prefer) not to [<mind>] [you] [<this>]
        rather not [<mind>] [<this>]
        (i am not|not) (comfortable|happy|okay) (with|answering|sharing|telling|saying) <4>
        no comment
        (<this>|) [is] (none of your|not your) (business|concern|beeswax|bloody business|damn business)
        mind your own business
        (<this>|) [is] [too|very|quite|a bit|rather|really] (private|personal|sensitive) [<q>|matter|information|for me]
        do not ask [me] [about] (<this>|such things|such questions)
        (leave|keep) (<this>) (blank|empty|out|open|off|be|aside|for later)
        (leave out|drop|ignore|omit|forget) (<this>)
        ask [me] (something else|about something else|a different question|another question|another)
        (something else please|different question|another question)
        (<this>|) (does not|do not) (apply|concern me|apply here|fit|make sense for me|matter) [to] [me|my situation|my case|here]
        (<this>|) [is] (not applicable|not relevant|irrelevant|n a|not for me|does not apply) [to me|for me|here|in my case]
        (no answer|i have no answer|i have got no answer|nothing to say) [to|for|about] [<this>]
        (can not|i can not) answer [<this>] [right now|now]
    """,
    "dont_know": """
        i [<really>] do not [<really>] know [that|this|it|the answer|what to (say|answer|put|tell you|think|write)] [<tail>]
        [<really>] do not know [that|this|it|the answer|what to (say|answer|put)] [<tail>]
        (i do not|do not) know (what|which|where|when|whether|if|who) (i|it|that|this|they|to|would|is|skills|one|field|ones) <6>
        [i] [<really>] (have|have got|got|do not have|have not got|have not|has|with) [<really>|got] (no|a|the|any|not the|the slightest|the faintest|the foggiest) (idea|clue|answer to that yet|notion|foggiest|faintest) [about it|<tail>]
        [<really>] (no|not a|not the slightest|not the faintest|zero) (idea|clue|notion) [about it|<tail>] [<tail>]
        [i am] [<really>] not [<really>|100|one hundred percent] (sure|certain|decided) [about it|what to say|what to answer|<tail>] [<tail>]
        [i am] [<really>] (unsure|uncertain|undecided|clueless) [<tail>]
        (it is|that is|) [<really>] (hard|difficult|tough|impossible) (to say|to tell|to know|question|one|to answer) [<tail>]
        good question
        (no idea|no clue|not sure|unsure|not certain) (what|which|where|when|whether|if|who) <6>
        [i] (can not|could not|can not really|could not really) (say|tell|tell you|say for sure|tell for sure) [<tail>]
        (who|god|heaven|heavens|lord|goodness) (knows|only knows)
        (your guess is as good as mine|beats me|search me|you tell me|haven not the foggiest|how should i know|how would i know|if only i knew|wish i knew|i wish i knew|anyones guess)
        [i] (have not|have never|never|did not) [<really>|yet|ever] (thought|think|decided|decide|figured|figure|considered|consider|worked out|made up my mind|looked into) [about|out|on] [it|that|this] [<tail>|before|much|out|that far]
        [i am] [still] (thinking about it|deciding|figuring it out|figuring that out|not decided|making up my mind) [<tail>]
        i (would|will) (have to|need to) (check|find out|ask|look it up|look that up|think about it|think about that|look into it|look into that) [first|again]
        (need|have) to (check|find out|look it up|think about it)
        [i do] not know [yet]
        i (know|remember) not
        i (do not|can not) remember [<tail>|that|it]
    """,
    "repeat": """
        repeat [<this>|yourself|the <ago> question|what you said|what you asked|the whole question] [again]
        (say|ask|tell|show|put|write|state|give|print|type|read|post) [me] [<this>|what you said|what you asked] [to me] (again|once more|one more time|another time|another way|differently|in other words|in simpler words|more simply|more clearly|in a different way|in another way|slower|a different way|louder)
        (again|once again|once more|one more time|come again|same again|a second time|come back)
        (pardon|pardon me|sorry|excuse me|beg your pardon|i beg your pardon|what|what what|huh|eh|hm|hmm|wha|say what|what was that|what is that|come again|say again|que|nani|wut)
        what (do|did|are|would) you (mean|meaning|trying to say|on about|talking about) [by|with|here] [<this>] <6>
        what (does|do|is|did) (<this>|<3>) (mean|meant|supposed to mean|about) [exactly]
        what (is|was) (the|your|that|this) [<ago>] question [again|about|please]
        what (did|were|are|do|was) (you|it) (ask|asking|asked|say|saying|said|want to know|want from me|want to hear|want me to say) [me] [for|about] [again|just now|exactly]
        what is it (you want|you want to know|you are asking|you asked) [again]
        i [<really>] (do not|did not|can not|could not|have not|am not) [<really>|quite|fully] (understand|get|follow|catch|hear|read|understood|understanding|understood it|got|see|following|getting) [<this>|you|what you mean|what you meant|what you are asking|what you want|what you said|what that means|what this means|the meaning] [at all|sorry|now]
        (do not|did not|can not) (understand|get|follow|catch) [<this>|you|what you mean]
        [i am] not (following|with you|clear|getting it|getting this) [on <this>|about <this>|what you mean]
        i am not sure (what you mean|what you are asking|what you want|i understand|i follow|what that means|what this means|i get it|how to answer) [<this>|here]
        i (have no idea|do not know) what (you|that|this|it) (mean|means|are asking|want|are talking about|are on about|want from me|asked|is about|said)
        (rephrase|reword|clarify|explain|simplify|restate|paraphrase|elaborate|re ask|reformulate) [<this>|yourself|what you mean|what that means|what this means|your <2>] [on] [<this>|better|differently|again|more|in other words|in simple words|to me|a bit|in more detail]
        (in|with|use|try|say it in) (other|simpler|simple|plain|easier|different|fewer|normal) (words|english|terms|language|way)
        (<this>) is [<really>] (not clear|unclear|confusing|too complicated|too hard|too long|not very clear|hard to understand|ambiguous|vague)
        (not clear|unclear|not understood|no understand|me no understand|did not catch|too complicated|confusing)
        i (forgot|missed|lost|have forgotten|did not see|did not read|overlooked) (<this>|what you asked|what you said|it was)
        run <this> by me again
        (which|what) question
        what is [this|that|the] (question|supposed to mean)
        (explain|describe|define) (what|the term|the word) <5>
        (can not|could not) (understand|read) <2>
        (lost me there|you lost me|you have lost me)
    """,
    "progress": """
        how far [along] [in|through] (am i|are we|i am|we are|have i come|have we come|have we got|have i got|is it|is this|did i get|did we get|do i have to go|until the end|to go|through <3>) [along|now|yet|still|in this|through|in|into it|so far|to go|with <4>|in the <chat>|through the <chat>|from the end]
        how many [more|other] (questions|of these|of them) <6>
        how many [<q>] (more|are there|left|are left|to go|remain|remaining|do you have|still|until <4>|have i <3>|is left|steps) <4>
        how (much|many) (longer|more) [is|will|does|do|of] [there] [this|it|questions] <6>
        how much (is|of this|of it|have i|did i|did we|have we|time|further) <6>
        how long [will|does|is|until|till|before|still] [this|it|that|we|the <chat>|the end|this <chat>|all this|i] [is] [going to|still] [take|be|last|go on|done|finished|taking|run|need|finish] [still|in total|all together|altogether]
        (are|am|is|have|will) (we|i|it|this|that) [nearly|almost|soon|about|be] (done|finished|there|over|through|at the end|near the end|halfway|complete|half way) [yet|now|soon|already|here]
        (is|was|are) (this|that|it|these|those) [the|my] (last|final|end|all|everything|last one|half) [<q>] [you <4>|there is|now|then]
        [<showme>|what is|how is|check] [me] [my|the|our] progress [bar|report|so far|like|please]
        where (are we|am i) (now|in this|at|in the <chat>|up to|in all this)
        when (are|will|is|does|do|am) (we|it|this|i|the <chat>) [be] (done|finished|over|end|finish|through|stop|get my plan|finally done)
        (what|how much|which) percent <6>
        (what|which) (question|number|question number) (is this|are we on|am i on|of how many)
        (has|is|are) there (much|a lot|many|lots) [more|left] [questions] [to go|left|to come]
        (is|does) (it|this) [take] (much|a lot|very|too) (longer|long|more)
        does (this|it) take (long|much longer|forever)
        (did i|have i|are we|did we) (finish|finished|answered everything|answer everything|complete|done everything)
    """,
    "next_step": """
        what [on earth] (should|shall|can|do|could|must|would|am|ought) (i|we) [to] [supposed to] (do|start with|begin with|focus on|work on|tackle|try|go for|concentrate on|be doing|do first) [first|next|now|then|from here|about (it|that|this|my <2>)|this week|today|tomorrow|to (get there|improve|start|begin|reach <4>|get <5>|close <4>)|with (that|this|it)|after (this|that)]
        what (is|comes|do i do|will be|would be|shall be) [up] next [for me|on (the|my) list|to do|in my plan|after (this|that)]
        (what next|what now|now what|and now|and now what|and then what|then what|what then|what should be next|so next)
        [<showme>|what is|what are|which is|which are|what would be|what will be] [me] [with] [my|the|a|some|good] (next|first|following) [three|best] (step|steps|move|moves|thing|things|action|actions|task|tasks) [to do|to take|please|for me|be|now|this week|i should (do|take)|towards <4>]
        where (do|should|can|shall|could|would) (i|we|one) (start|begin|go from here|go next)
        how (do|should|can|shall|could) i (start|begin|get started|go about it|go about this|get there|move forward|get going|make progress)
        (what|so what) (do|would|can|could|did) you (recommend|suggest|advise|propose|do in my place|do if you were me|tell me to do|say i should do) [me|i do|to do|that i do|i should do] [now|next|first]
        [i want|i need|i would like|do you have|have you|give me|any|your|some|a|got any|what is your] [any|some|your|a] (advice|recommendation|recommendations|suggestion|suggestions|tip|tips) [for me|please|then]
        (advise|recommend) [me] [something|what to do|a step|on what to do]
        (tell me|show me) what [i] [should|can|to] [do] (do|to do) [next|now|first|then]
        give me (something|a thing|a task|an action|homework|a step) [to do] [this week|now|today]
    """,
    "show_gaps": """
        [i want to|i would like to|i need to] [<showme>|see|know|hear|show] [me] [all|all of|again] [what] [the|my|which|any] [biggest|main|open|current|remaining] (gap|gaps) [list|analysis|overview|report|ledger|summary] [please|again|are|so far]
        (what|which|where) [are|is] [the|my|our|all my|all the|your] [biggest|main|open|current|other|largest|first|remaining] (gap|gaps) [again|now|then|so far|do i have|have i|have i got|are there|are left|you found|have you found|did you find|that you found|exist|left|still there|you see|remain|in my <3>|between <7>|for me|for my <3>]
        (do i [still]|have i|are there|did you find|have you found|is there|you found|any) [have|got|still|see] [any|some|a] (gap|gaps) [for me|left|in my <3>|at all|now]
        how many gaps <4>
        what (am i|do i|do i still|is|are|am i still|is it i|else do i|else am i) (missing|lack|lacking|short of|need|not have|still missing) [for <6>|to <6>|in my <4>|from my <4>|still|now|then]
        where (do i|am i|are|is) (fall short|falling short|lacking|my weak points|my weaknesses|weak|behind|not good enough|the problem|my shortcomings)
        (what|which) (are|is) my (weak points|weaknesses|weakness|weak spots|shortcomings|deficits|weak point)
        what (stands|is|lies|is standing|comes|is there|is still) [in the way] between (me|where i am) and <7>
        what (stands|is) in [my|the] way [of <6>]
        what (keeps|is keeping|stops) me from <7>
        (where|how) do i stand [now|so far|today|at the moment]
        what (do you know|have you found|have you learned|did you find|have you got|have you worked out|did you learn|have you understood|did you work out|do you have) [out] [so far|about me|until now|up to now|already] [so far]
        [<showme>|what is|what are|see] [me] [the|my] (result|results|findings|summary|ledger|assessment|analysis|evaluation) [so far|please|now|again]
    """,
    "show_plan": """
        [i want to|i would like to|i need to] (<showme>|have a look at|take a look at|show) [me] [at] [what] [the|my|our|that|a] [whole|full|entire|career|current|dated|complete|new|action|final|development] (plan|timeline|roadmap|road map|schedule|milestones|action plan|plan b|backup plan|backup|deadlines|dates) [you made|again|for me|so far|is|are|please|looks like|of mine|you have for me|b]
        [my|the] [whole|full|career|action|personal] (plan|roadmap|action plan|milestones|career plan)
        (what|how|where|when) (is|are|does|do|will|s) [my|the|our|that|this] [whole|full|career|action|next] (plan|plan b|backup plan|backup|roadmap|milestones|milestone|schedule|plan like|plan now|deadlines) [look|look like|looking|say|like|due|now|then|be ready|again|at]
        (what|where|which) [is|are] [the|my] [career] (plan|milestones|roadmap) [again|then|for me]
        (is|do|does|have|has|did) [there|i|we|you] [already|now|have|got|make|made] [my|the|a|any] plan [ready|done|finished|for me|yet|already|now]
        (make|give|write|create|draw up|build|prepare|work out) [me] (a|my|the) [career|dated] plan [for me|please|now|then]
        i (want|need|would like) (my|the) plan [now|please]
        (when|by when) (are|is) [my|the] [next] (milestones|milestone|deadlines|deadline|checkpoints|steps) [due]
        (list|show) [me] (all|all of) [the|my] (steps|milestones|dates) [of my plan|in my plan|with dates]
        what (have you|did you) (planned|plan) [out] [for me]
    """,
    "help": """
        [please|i need|i want|some|get me|send] help [me] [out] [here|with this|with it|with this question|with that|understanding this|please|desk please|a bit|now]
        help (me|me out|us) [understand] [with] [<this>] [please|a bit|here|answer|to answer] [<this>]
        i (need|want|could use|would like|require) [some|a bit of|a little|your|a] (help|assistance|guidance|hand|support) [here|with this|please|now|with <this>]
        (give|lend) me a hand
        [i need|need] a hand
        (assist|guide|support) me [through] [this|please|here|with this]
        what [else|all|kind of things|sort of things|things|other things] (can|could|may|do|should) (you|i|we|one) (do|say|ask|type|tell you|ask you|write|use|ask for|do here|offer|know|ask about|enter|answer) [for me|here|you|with you|to you|about]
        (what are|what is|which are|which|<showme>) [me] [the|my|all|all the|your|a] [available|possible|list of] (commands|command|possibilities|functions|features|menu|main menu|instructions|help|manual|keywords|help menu|options here|what you can do) [are there|here|please|do you know|can i use]
        (menu|commands|instructions|manual|main menu|faq|user guide|usage|sos|options menu)
        how (does|do) (this|it|that|you|the) [thing|bot|chat|<chat>|all this] (work|function) [exactly|here]
        how (do|can|should|would) i (use|operate|work with|talk to|handle|interact with) [this|you|it] [bot|thing|<chat>|properly]
        what is (this|this thing|this bot|this chat|all this|going on|happening|this about|this all about|this place) [here] [about|for]
        (what|who) are you [exactly|even|again]
        what (do|can) you [actually] do [here|exactly]
        what (am i|are we) (supposed|meant|expected) to (do|say|type|write|answer|do here|enter|put) [here|now]
        what (should|do|shall|must) i (type|write|say|enter|put|answer) [here|now|in here]
        how (should|do|can|shall|must) i (answer|reply|respond) [to] [<this>]
        i am [<really>|a bit|a little] (lost|confused|stuck here|puzzled) [here|now|with this|by this|by all this]
        i do not know (how this works|how to use this|what to type|how to answer|what to do here|how to answer this|what you can do|how to use you|how it works)
    """,
    "goodbye": """
        (bye|goodbye|good bye|bye bye|byee|byeee|see you|see ya|farewell|ciao|cheerio|adios|tschuss|au revoir|so long|laters|later gator|see you later|see you soon|peace out|take care|toodle pip|ta ta|over and out|toodles|ta ra) [for now|then|all|everyone|tomorrow|again|around|soon|later|next time|next week|thanks|and thank you|and thanks|see you|my friend|have a <3>]
        good night [everyone|all|and <3>]
        night night
        (have|enjoy) (a|the|your) [very] (nice|good|great|lovely|wonderful|pleasant|rest of your) [rest of your|rest of the] (day|evening|one|weekend|night|time|week|afternoon)
        (talk|speak|chat|catch|see) [to|with] you (later|soon|tomorrow|another time|next time|around|next week)
        until (next time|tomorrow|then|we meet again)
        (i am|that is) (off|all|leaving|out|done|it|going|done here|out of here) [now] [so|thanks|thank you] (bye|goodbye|see you|good bye|good night)
        (i have|got|have got|i got) to (go|run) [now] (bye|goodbye|see you|good bye)
        (thanks|thank you|thank you very much|thank you so much|thanks a lot|thanks for <4>) [and] (bye|goodbye|see you|good bye|good night|bye bye)
    """,
    "thanks": """
        [okay|great|cool|perfect|lovely|nice|good|super|alright|wonderful|awesome|excellent|brilliant|fine] (thanks|thank you|thank u|many thanks|cheers|ta|merci|gracias|danke|much appreciated|much obliged|thank you kindly|appreciated|a thousand thanks|thanks again|thanks heaps) [a lot|so much|very much|a bunch|a million|again|kindly|a ton|loads|mate|so very much|cairn|bot|everyone|indeed|ever so much|big time|for everything]
        [okay|great|cool|perfect|many] (thanks|thank you) [a lot|so much|very much] for (your|the|all|all your|that|this|it|explaining|helping|asking|everything|listening) [great|kind|good] [help|advice|time|patience|support|explanation|me|that|this|information|the help|questions|tips]
        [i] [really|do] appreciate (it|that|this|your help|the help|you) [very much|a lot]
        (that|this|it|you) (is|was|are|were|has been|have been) [a] [<really>|all] (helpful|useful|kind|great help|kind of you|nice of you|very kind|good to know|big help|a great help) [thanks|thank you]
        (that|this|it) (helps|helped) [a lot|me|me a lot|thanks|thank you]
        i am [<really>] (grateful|thankful)
        (bless you|god bless|god bless you|you are the best|you are a star|you are great|well done)
        (thanks|thank you) (that|this|it) (is|was|helps|helped) <5>
    """,
    "greet": """
        (hi|hello|hey|hiya|heya|hullo|hallo|howdy|greetings|yo|sup|hola|bonjour|namaste|salam|salaam|aloha|hei|ahoy|g day|gday|heyo|helloo|hellooo|hii|hiii|heyy|wassup|oi|servus|ciao bella|good day|what is up|how do you do) [there|you|bot|cairn|again|everyone|all|mate|friend|sir|madam|dear|hi|hello|hey|adviser|advisor|my friend|to you|and good (morning|day|evening|afternoon)|good (morning|day|evening|afternoon)]
        [hi|hello|hey|okay] [there|bot|cairn] (how are you|how are you doing|how is it going|how do you do|how are things|nice to meet you|pleased to meet you|good to see you|how are you today|how have you been|what is up|you alright|all right|can we talk|anyone there|anybody there|are you there|is anyone there|is anybody there|is someone there|who is there) [today|doing|again|bot|cairn|there]
        [a|a very] good (morning|afternoon|evening|day) [to you|cairn|bot|there|all|everyone|sir|madam]
        (morning|evening|afternoon) [all|everyone|bot|cairn|to you]
        mornin
    """,
}

#: Commands, unless the text is an answer to the question at hand. After an open question they may be either.
PERHAPS: dict[str, str] = {
    "restart": """
        (<want>) (restart|start over|start again|begin again|start afresh|start anew|start from scratch|reset)
        (reset|start)
    """,
    "change": """
        (make|put) (it|that|this) {value}
        (<want>) (<edit>) (my|the) {question}
        not {old} (but|rather) {value}
        (edit|correct|change|correction|update|amend)
        (no longer|not) {old} [any more] [it is] now {value}
    """,
    "pause": """
        (later|not now|maybe later|not right now|not today|enough|rest|i am tired|i am busy|i am out|nah later|not at the moment|some other day|i am bored|boring|i quit|i give up|i am done|no more|that is enough|i have had enough|this is too much)
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
        (progress|almost done|nearly done|almost there|nearly there|status|done yet|finished yet|is that all|last question)
    """,
    "help": """
        (info|information|explain yourself|guide|options|i am stuck)
    """,
    "repeat": """
        (explain|clarify|meaning|hmmm|come|question)
    """,
}

#: The same words mean one thing while a question is in view and another while none is.
WITH_QUESTION: dict[str, str] = {
    "why": """
        what is (this|that|it) [good] for
        what is (this|that) (supposed|going) to (help|bring|tell you)
    """,
    "repeat": """
        (explain|explain it|explain this|explain that) [please|to me|again]
        (what are|which are|what|which|show me|give me|list) [the|my|all the] [possible] (options|choices|answers|alternatives) [again|do i have|are there|here|please]
    """,
}
