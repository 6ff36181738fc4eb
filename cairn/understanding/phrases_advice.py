"""How people ask for gaps, steps and plan. One line is one way of putting it: see `patterns.py`."""

from __future__ import annotations

ADVICE: dict[str, str] = {
    "why_gap": """
        why (is|was|are) [it|that|this|there] [such] [a] [big|large] gap [there]
        why (is|are|does|did|do|the|this|that|my|such|have|has|would) <7> (gap|gaps) <5>
        why <2> gap <1>
        why (is|are) {gap} (on|in) (the|my|your|this) (list|ledger)
        why (is|are) {gap} (listed|missing|a problem|an issue|not enough|so big|so large|a weakness|a weak point|\
            open|unknown)
        why (do|did) you (say|think|believe|claim|list|mention|conclude|put|count|see) <9>
        (how come|explain|what makes|how did you|how do you|where does|where did|what is behind|what is the reason\
            for|what is the story with) <8> (gap|gaps) <4>
        (tell me|explain|explain to me) [more] (about|why) <5> gap <4>
        (tell me|explain|explain to me|i do not understand|i do not see) why you (put|list|listed|say|think|believe|\
            count|counted|added) <7>
        (what does|what do you mean by|what is meant by) [the|this|that|my|a] <3> gap [mean]
        what is (the|this|that|my) <3> gap (about|based on|for)
        (tell me|explain|explain to me) why <4> (on|in) (the|my|your|this) (list|ledger)
        (i do not|i can not) (see|understand|get|agree) (why|how|that) <5> gap <3>
        how (is|are|was|can) {gap} [be] a gap [for me]
    """,
    "next_step": """
        what [on earth] (should|shall|can|do|could|must|would|am|ought) (i|we) [to] [supposed to] (do|start with|\
            begin with|focus on|work on|tackle|try|go for|concentrate on|be doing|do first) [first|next|now|then|\
            from here|about (it|that|this|all this|all of this|my <2>)|\
            this week|today|tomorrow|to (get there|improve|start|begin|reach\
            <4>|get <5>|close <4>)|with (that|this|it)|after (this|that)]
        what (is|comes|do i do|will be|would be|shall be) [up] next [for me|on (the|my) list|to do|in my plan|after\
            (this|that)]
        (what next|what now|now what|and now|and now what|and then what|then what|what then|what should be next|so\
            next)
        [<showme>|what is|what are|which is|which are|what would be|what will be] [me] [with] [my|the|a|some|good]\
            (next|first|following) [three|best] (step|steps|move|moves|thing|things|action|actions|task|tasks) [to\
            do|to take|please|for me|be|now|this week|i should (do|take)|towards <4>]
        where (do|should|can|shall|could|would) (i|we|one) (start|begin|go from here|go next)
        how (do|should|can|shall|could) i (start|begin|get started|go about it|go about this|get there|move forward|\
            get going|make progress)
        (what|so what) (do|would|can|could|did) you (recommend|suggest|advise|propose|do in my place|do if you were\
            me|tell me to do|say i should do) [me|i do|to do|that i do|i should do] [now|next|first]
        [i want|i need|i would like|do you have|have you|give me|any|your|some|a|got any|what is your] [any|some|\
            your|a] (advice|recommendation|recommendations|suggestion|suggestions|tip|tips) [for me|please|then]
        (advise|recommend) [me] [something|what to do|a step|on what to do]
        (tell me|show me) what [i] [should|can|to] [do] (do|to do) [next|now|first|then]
        give me (something|a thing|a task|an action|homework|a step) [to do] [this week|now|today]
    """,
    "show_gaps": """
        [i want to|i would like to|i need to] [<showme>|see|know|hear|show] [me] [all|all of|again] [what] [the|my|\
            which|any] [biggest|main|open|current|remaining] (gap|gaps) [list|overview|report|ledger|\
            summary] [please|again|are|so far]
        (what|which|where) [are|is] [the|my|our|all my|all the|your] [biggest|main|open|current|other|largest|first|\
            remaining] (gap|gaps) [again|now|then|so far|do i have|have i|have i got|are there|are left|you found|\
            have you found|did you find|that you found|exist|left|still there|you see|remain|in my <3>|between <7>|\
            for me|for my <3>]
        (do i [still]|have i|are there|did you find|have you found|is there|you found|any) [have|got|still|see]\
            [any|some|a] (gap|gaps) [for me|left|in my <3>|at all|now]
        how many gaps <4>
        what (am i|do i|do i still|is|are|am i still|is it i|else do i|else am i) (missing|lack|lacking|short of|\
            need|not have|still missing) [for <6>|to <6>|in my <4>|from my <4>|still|now|then]
        where (do i|am i|are|is) (fall short|falling short|lacking|my weak points|my weaknesses|weak|behind|not\
            good enough|the problem|my shortcomings)
        (what|which) (are|is) my (weak points|weaknesses|weakness|weak spots|shortcomings|deficits|weak point)
        what (stands|is|lies|is standing|comes|is there|is still) [in the way] between (me|where i am) and <7>
        what (stands|is) in [my|the] way [of <6>]
        what (keeps|is keeping|stops) me from <7>
        (where|how) do i stand [now|so far|today|at the moment]
        what (do you know|have you found|have you learned|did you find|have you got|have you worked out|did you\
            learn|have you understood|did you work out|do you have) [out] [so far|about me|until now|up to now|\
            already] [so far]
        [<showme>|what is|what are|see] [me] [the|my] (result|results|findings|summary|ledger|assessment|analysis|\
            evaluation) [so far|please|now|again]
    """,
    "show_plan": """
        [i want to|i would like to|i need to] (<showme>|have a look at|take a look at|show) [me] [at] [what] [the|\
            my|our|that|a] [whole|full|entire|career|current|dated|complete|new|action|final|development] (plan|\
            timeline|roadmap|road map|schedule|milestones|action plan|plan b|backup plan|backup|deadlines|dates)\
            [you made|again|for me|so far|is|are|please|looks like|of mine|you have for me|b]
        [my|the] [whole|full|career|action|personal] (plan|roadmap|action plan|milestones|career plan)
        (what|how|where|when) (is|are|does|do|will|s) [my|the|our|that|this] [whole|full|career|action|next] (plan|\
            plan b|backup plan|backup|roadmap|milestones|milestone|schedule|plan like|plan now|deadlines) [look|\
            look like|looking|say|like|due|now|then|be ready|again|at]
        (what|where|which) [is|are] [the|my] [career] (plan|milestones|roadmap) [again|then|for me]
        (is|do|does|have|has|did) [there|i|we|you] [already|now|have|got|make|made] [my|the|a|any] plan [ready|done|\
            finished|for me|yet|already|now]
        (make|give|write|create|draw up|build|prepare|work out) [me] (a|my|the) [career|dated] plan [for me|please|\
            now|then]
        i (want|need|would like) (my|the) plan [now|please]
        (when|by when) (are|is) [my|the] [next] (milestones|milestone|deadlines|deadline|checkpoints|steps) [due]
        (list|show) [me] (all|all of) [the|my] (steps|milestones|dates) [of my plan|in my plan|with dates]
        what (have you|did you) (planned|plan) [out] [for me]
    """,
}
