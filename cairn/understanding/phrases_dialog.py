"""How people steer the dialog. One line is one way of putting it: see `patterns.py`."""

from __future__ import annotations

DIALOG: dict[str, str] = {
    "restart": """
        <12> (can i|could i|may i|let me|i want to|i would like to) (redo|repeat|retake|do) (<this>|the <chat>|it|\
            everything) [entire|whole] [thing|<chat>] [all] [over]\
            (again|from zero|from scratch|from the <top>|anew)
        <12> (can i|could i|may i|let me|i want to|i would like to) (redo|retake) (the|this) [entire|whole] (thing|\
            <chat>) <3>
        restart [it|this|everything|all|again|the <chat>]
        (start|begin|do|take) [it|this|everything|all|the <chat>|all this|the whole thing] (over|again|afresh|anew|\
            all over) [again]
        (start|begin|do|take) [it|this|everything|all|the <chat>|the whole thing] [over|again|all over|back] (from|\
            at) [the] [very] (<top>)
        (from|back to|go back to|return to|take me back to|go to|right back to) [the] [very] (<top>) [of the <chat>|\
            again]
        once more from [the] (<top>)
        reset [it|this|all|everything|all of it] [my|the|all my] [answers|<chat>]
        (clear|wipe|scrap|forget) [it|this] (all|everything|all of it|my answers|all my answers|the answers|\
            all answers)
        (clear|wipe|scrap|forget) (it|this|my answers|the answers) and (start|begin) (over|again|afresh|anew)
        (forget|scrap|drop|wipe|clear|throw away|erase) (all|everything) <5> (start|begin|go) (over|again|afresh|\
            anew|from scratch|from the beginning)
        (a|) [completely] (new|fresh|clean) (start|interview|session|conversation|beginning)
        (redo|repeat|do) (everything|it all|all of it|the whole <chat>|the whole thing|the <chat>|all the\
            questions) [again]
        (do over|all over|all over again|over again)
        (<want>) (restart|reset|start over|start again|begin again|redo) (this|everything|it all|the <chat>|my\
            answers|from scratch|from the beginning|from the start|the whole thing|the whole <chat>)
    """,
    "back": """
        (go back|one step back|step back|back) [one|one step] (i|because i) <8>
        back [up] [a|one|1|two|please] [bit|step|question|<q>]
        [<want>] (go|step|move|jump|take me|bring me|turn|scroll|get|head|going|take us) back [up] (a|one|1|two|2|\
            to) [the|my] [<ago>|other] (<q>|bit|answer|screen|page|before|one before)
        (go|step|move|jump|take me|bring me|turn|scroll|head) back [a bit|again]
        [<want>] (go|step|move|jump|get|return|take me|bring me|switch|come) [back] to [the|my|that] (<ago>|other)\
            [<q>|answer|screen|page]
        [<want>] (go|step|move|jump|get|return|take me|bring me) [back] to [the|what|my] (<q>|answer|one) (before|\
            earlier|i skipped|i answered|that came before) [that|this]
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
        <4> (wrong|mistake|typo|misclicked|oops|oh no|mis clicked) <4> go back
        reopen the (<ago>) (question|one)
    """,
    "pause": """
        (put|park) (<this>|everything) [on hold|for later|aside|on ice] [please|for now|for a <minute>]
        <12> (i will have to|i have to|i will|let us|let me|can we|could we|i should) (finish|continue|do|\
            go on with|answer) (<this>|the rest|it) (<later>)
        think (about (<this>)|it over|this over|about that) [first|for a <minute>|for a few days|a bit|some more|\
            more|overnight|\
            until <3>]
        (i need|i want|i would like|give me|i could use) [some|more|a bit of|a little|a <minute>] [more] (time|\
            to think|to reflect|time to think|\
            thinking time) [about (<this>)|first|please|for this|on this|and come back]
        (pause|stop|halt|quit|exit|abort|cancel) it
        (pause|stop|halt|quit|exit|end|abort|cancel|stopp) [this|that|here|there|everything|now|asking|asking me|\
            asking me questions|asking questions|the <chat>|this <chat>|for today|for now|for tonight|talking|it\
            here|right there|at once|immediately|right here|this now]
        [<want>] (pause|stop|quit|exit|halt) it
        [<want>] (pause|stop|quit|exit|halt|end) (this|here|now|the <chat>|this <chat>|for today|for now|for\
            tonight|right here|for a <minute>)
        (i want to|i need to|i would like to|i have to|let us) (pause|stop|exit|take a break|have a break|have a\
            rest|rest)
        (that|this|it) (is|was|will be) [more than] enough [questions] [for] [today|now|me|tonight]
        enough (questions|for today|for now|of this|of that|already|for tonight|chat|talking)
        [no|enough] [more] questions (please|now|today|)
        [<want>] (take|have|i need|need|want|i want|get) [to have|to take] a [short|little|quick|small|coffee|lunch|\
            tea|smoke|bit of a] (break|pause|rest|breather|time out|timeout)
        (break|time out|timeout|break time|pause time|coffee break)
        (brb|afk|bbl) <3>
        [maybe|perhaps|rather|a bit|much] later [on]
        (be right back|back soon|back in <4>)
        [hold|hang] on [a|one|for a|just a] [<minute>]
        (hold|hang) (it|that) [right] there
        (hang|hold) on (the|my|someone|somebody|there|i) <5>
        i am (going|off) to (bed|sleep|lunch|dinner|eat|bed now) [now]
        wait [a|one|for a|just a|up] [<minute>]
        wait (for me|up|until <5>)
        [just|give me|i need|need|have you got|only] (a|one) (<minute>)
        (some other time|another time|see you later and continue|until later|to be continued)
        [<want>] (continue|finish|do|go on|carry on|talk|resume|come back|back|pick up|pick it up|pick this up|keep\
            going|answer|look at|complete|return) [to] [this|it|that|the rest|the <chat>|the questions] (<later>)
        [i] [will|can] (continue|finish|do|go on|carry on|talk|come back|be back|return|answer) [to] [this|it|that|\
            the rest|you] (<later>)
        i (have|have got|need|got|must|really must|really have|should|had better) [to] (go|leave|run|stop|dash|head\
            off|head out|be going|rush|get going|get off) [now|soon|home|to work|to bed|there]
        i have [got] to (catch|pick up|get|feed|make|cook|put|take|answer|do|be) <7> (now|first|soon|quickly)
        (i do not have|i have no|no|not enough|i have not got) [the|any|enough] time (now|for this|right now|today|\
            at the moment|for this now|any more|left)
        (save|keep) [it|this|my answers|my progress|everything] (and|then) (quit|exit|stop|leave|go|close) [it|this]
        (save|keep|leave) (it|this|the rest|that) for (<later>)
        i (do not|no longer) (want|wish|feel like) [to] (do this|doing this|continue|go on|going on|answer|\
            answering|talk|talking|carry on) [any] [more] [questions] [any more|now|today|right now]
        (leave me alone|leave me in peace|shut up|be quiet|go away|get lost|stfu)
        (i am|getting) [too|so|very|a bit|really] (tired|exhausted|busy|sleepy) (now|right now|today|let us stop|to\
            continue|to go on|for this)
        (i am done|done|finished) (for today|for now|for tonight|here for now)
    """,
    "resume": """
        (resume|unpause|proceed) [it|this|now|the <chat>|with <4>|where <6>]
        [i am ready to|ready to|you can|we can|i can|please|happy to|time to] (continue|carry on|go on|keep going|\
            keep on|go ahead|move ahead|press on|crack on|get on) [now|then|asking|with it|with this|with the\
            <chat>|the <chat>|again]
        [<want>] (continue|resume|carry on|go on|pick up|keep going|start|begin|restart|take up|pick it up|start\
            again) [the <chat>|it|again|now] [from] where (we|i|you) (left|stopped|were|left off|had got|had\
            stopped|was) [off|at|last time|yesterday|before]
        (<want>) (continue|resume|carry on with|go on with) (the <chat>|now|this|answering|this <chat>)
        where (were|are) we [again]
        where (did|had|have) (we|i|you) (stop|stopped|leave|left|leave off|left off|got to|get to|finish) [off]\
            [last time|yesterday]
        where (was i|i was)
        [i am|and i am|i have come|here i am|we are] back [again|now|online|here]
        (i am|we are|am) [here|back] (again|back|online) [now]
        [i am] ready [now|again|when you are|to go|for more|for the next one|to start|for the next question|for\
            more questions]
        (ask on|fire away|shoot|go|go for it|bring it on|bring on the questions|on we go|off we go|carry on|on with\
            it|continue on|next questions please)
        (ask me more|ask me more questions|ask me the rest|ask me the next questions|more questions)
    """,
    "repeat": """
        repeat [<this>|yourself|the <ago> question|what you said|what you asked|the whole question] [again]
        (say|ask|tell|show|put|write|state|give|print|type|read|post) [me] [<this>|what you said|what you asked]\
            [to me] (again|once more|one more time|another time|another way|differently|in other words|in simpler\
            words|more simply|more clearly|in a different way|in another way|slower|a different way|louder)
        what (were|are|was) (the|my) (options|choices|answers|question) [again]
        (again|once again|once more|one more time|come again|same again|a second time|come back)
        (pardon|pardon me|sorry|excuse me|beg your pardon|i beg your pardon|what|what what|huh|eh|hm|hmm|wha|say\
            what|what was that|what is that|come again|say again|que|nani|wut)
        what (do|did|are|would) you (mean|meaning|trying to say|on about|talking about) [by|with|here] [<this>] <6>
        what (does|do|is|did) (<this>|<3>) (mean|meant|supposed to mean|about) [exactly]
        what (is|was) (the|your|that|this) [<ago>] question [again|about|please]
        what (did|were|are|do|was) (you|it) (ask|asking|asked|say|saying|said|want to know|want from me|want to\
            hear|want me to say) [me] [for|about] [again|just now|exactly]
        what is it (you want|you want to know|you are asking|you asked) [again]
        i [<really>] (do not|did not|can not|could not|have not|am not) [<really>|quite|fully] (understand|get|\
            follow|catch|hear|read|understood|understanding|understood it|got|see|following|getting) [<this>|you|\
            what you mean|what you meant|what you are asking|what you want|what you said|what that means|what this\
            means|the meaning] [at all|sorry|now]
        (do not|did not|can not) (understand|get|follow|catch) [<this>|you|what you mean]
        [i am] not (following|with you|clear|getting it|getting this) [on <this>|about <this>|what you mean]
        i am not [<really>] (sure|certain) (what you mean|what you are asking|what you want|i understand|i follow|\
            what that means|what this means|i get it|how to answer) [<this>|here]
        i (have no idea|do not know) what (you|that|this|it) (mean|means|are asking|want|are talking about|are on\
            about|want from me|asked|is about|said)
        (rephrase|reword|clarify|explain|simplify|restate|paraphrase|elaborate|re ask|reformulate) [<this>|yourself|\
            what you mean|what that means|what this means|your <2>] [on] [<this>|better|differently|again|more|in\
            other words|in simple words|to me|a bit|in more detail]
        (in|with|use|try|say it in) (other|simpler|simple|plain|easier|different|fewer|normal) (words|english|terms|\
            language|way)
        (<this>) is [<really>] (not clear|unclear|confusing|too complicated|too hard|too long|not very clear|hard\
            to understand|ambiguous|vague)
        (not clear|unclear|not understood|no understand|me no understand|did not catch|too complicated|confusing)
        i (forgot|missed|lost|have forgotten|did not see|did not read|overlooked) (<this>|what you asked|what you\
            said|it was)
        run <this> by me again
        (which|what) question
        what is [this|that|the] (question|supposed to mean)
        (explain|describe|define) (what|the term|the word) <5>
        (can not|could not) (understand|read) <2>
        (lost me there|you lost me|you have lost me)
    """,
    "progress": """
        how far [along] [in|through] (am i|are we|i am|we are|have i come|have we come|have we got|have i got|is it|\
            is this|did i get|did we get|do i have to go|until the end|to go|through <3>) [along|now|yet|still|in\
            this|through|in|into it|so far|to go|with <4>|in the <chat>|through the <chat>|from the end]
        how many [more|other] (questions|of these|of them) <6>
        how many [<q>] (more|are there|left|are left|to go|remain|remaining|do you have|still|until <4>|have i <3>|\
            is left|steps) <4>
        how (much|many) (longer|more) [is|will|does|do|of] [there] [this|it|questions] <6>
        how much (is|of this|of it|have i|did i|did we|have we|time|further) <6>
        how long [will|does|is|until|till|before|still] [this|it|that|we|the <chat>|the end|this <chat>|all this|i]\
            [is] [going to|still] [take|be|last|go on|done|finished|taking|run|need|finish] [still|in total|all\
            together|altogether]
        (are|am|is|have|will) (we|i|it|this|that) [nearly|almost|soon|about|be] (done|finished|there|over|through|\
            at the end|near the end|halfway|complete|half way) [yet|now|soon|already|here]
        (is|was|are) (this|that|it|these|those) [the|my] (last|final|end|all|everything|last one|half) [<q>] [you\
            <4>|there is|now|then]
        [<showme>|what is|how is|check] [me] [my|the|our] progress [bar|report|so far|like|please]
        where (are we|am i) (now|in this|at|in the <chat>|up to|in all this)
        when (are|will|is|does|do|am) (we|it|this|i|the <chat>) [be] (done|finished|over|end|finish|through|stop|\
            get my plan|finally done)
        (what|how much|which) percent <6>
        (what|which) (question|number|question number) (is this|are we on|am i on|of how many)
        (has|is|are) there (much|a lot|many|lots) [more|left] [questions] [to go|left|to come]
        (is|does) (it|this) [take] (much|a lot|very|too) (longer|long|more)
        does (this|it) take (long|much longer|forever)
        (did i|have i|are we|did we) (finish|finished|answered everything|answer everything|complete|done everything)
    """,
}
