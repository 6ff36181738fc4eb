"""A wish to be dead, and harm to oneself. One line is one way of putting it; see `distress_words.py` for the
language and the lists."""

from __future__ import annotations

#: Danger whenever it is said.
TO_SELF = """
    (want|wants|wish|would like|would love|prefer|rather|hope|hoping|pray|praying|ready|need|needs|deserve|deserves|\
            waiting|decided|plan|plans|planning|going|long|longing|about|choose|chose|chosen|gonna|willing|unsure|\
            try|trying) [just|really|so badly|badly|only|to god|for god|and pray] [that] [i] [will|would] [to] \
            [just] (die|be dead|was dead|were dead|not be alive|be no more|not exist|cease to exist|stop existing|\
            stop being alive|be dead and gone|death)
    want (just|really|only|badly) to (die|be dead)
    (wish|wishing|wished) <2> (dead|was not alive|not alive|not exist|could just die|could die|not wake up|never \
            wake up|never been born|not been born|were not born|was never born|was not born|not here any more|were \
            gone)
    [just] let me die
    (would be|be|better|might as well be|should be|am) [better|better off|easier to be|happier] dead
    better off dead
    (i|me) (am|was) better off dead
    worth more dead
    (relief|solution|answer|way out|option|only way|escape|peace) <2> (dying|death|suicide|to die|be dead)
    (death|dying|suicide|killing <myself>|being dead) <3> (relief|solution|answer|way out|option|only way|escape|\
            peaceful|easier|better than this)
    (long|longing|pray|praying|wait|waiting|wish|wishing|ready|look forward|looking forward) (for|to) <1> death
    (think|thinking|thought|dream|dreaming|fantasise|fantasize|obsess|obsessed|thoughts) <1> (of|about|with) <1> \
            (dying|death|suicide|being dead|ending it|ending it all|ending everything|ending things|end it|not \
            being here|not being alive|not waking up|how to die|ways to die|how i would die|going for good)
    (think|thinking|thought|thoughts|planning|plan|consider|considering|contemplating|tempted|ready|decided|urge) \
            <4> (<self_act>) <myself>
    (not|never|nor) (want|wish|care|like|plan|intend|need|feel like|bear|deserve) <2> (live|living|be alive|being \
            alive|exist|existing|go on living|carry on living|keep living|be born) [(any more|any longer|like this|\
            this way|this life|with this|with myself|without (him|her|them)|now|at all|<end>)]
    not (want|wish|care|like) <2> to [ever] (be here|wake up|see tomorrow|be around|see another day|get up ever \
            again|be in this (world|life)|be on (this|the) (earth|planet)|wake up ever)
    (can not|no longer) [bear to|stand to|stand|want to] (live|keep living|go on living|carry on living|be alive|\
            exist|being alive|living) [any more|any longer|like this]
    (can not|can no longer|not) (go on|carry on|keep going) (any more|any longer|much longer|living|with life|\
            without (him|her|them))
    can not go on end_of_text
    unsure <1> i (want to live|want to be alive|should live|want to be here)
    part of me wants to <2> (die|be dead|end it|go|disappear)
    (no|without|any|what|lost|see|the) <2> (point|reason|sense|use|purpose|meaning|will) <1> (in|of|to|for|for me \
            to|left to|left for me to|left to keep|why i should|why i should go on) <2> (waking up|wake up|living|\
            live|alive|life|go on living|keep living|exist|existing|being here|be here|getting up ever|getting out \
            of bed ever|getting up any more|stay alive|staying alive|carry on living|being alive|keep breathing|\
            breathing)
    no (point|reason|use|sense) [in|to|of] (waking up|wake up|getting up any more|going on any more|being around)
    what is the (point|use) <3> (living|being alive|waking up|life|existing|staying alive|still being here)
    why <2> (bother|even|should i|do i|am i|i am|continue|keep|go on) <2> (living|live|alive|to live|wake up|waking \
            up|exist|existing|breathing|still here|not dead)
    (nothing|nobody|not anything) <2> to live for
    what do i <2> to live for
    (life|living) <2> not worth (living|it)
    not worth living
    (life|living) has no (value|worth|point) [for me]
    (not|never) (deserve|deserving) [to] (live|life|be alive|exist|be here)
    (everyone|they|world|family|kids|children|wife|husband|people|all|mum|parents|you|team|others|daughter|son|\
            friends|place|everybody|job|planet|earth|company|life|boys|girls|would be) <5> (better|better off|\
            happier|easier|fine|better place|relieved|glad) <3> (without me|i (was|were|am|died|disappear|left|\
            disappeared|vanished) [not] (dead|gone|here|around|this world|for good)|if i (died|disappeared|vanished|\
            was gone|am gone|did not exist)|with me (gone|dead)|when i am (gone|dead)|not (there|here|around)|i was \
            not (here|there|around))
    (nobody|no one|not|who|one|anyone|none|hardly anyone|world) <2> (would|will|is going to|wd) [even|really|ever|\
            not] (miss|notice|care|cry|mind|remember|grieve|find me|look for) <1> (me|if i|when i|that i)
    if i <2> (gone|died|dead|disappeared|vanished|not here|die|kill <myself>) <3> (nobody|no one|not|who|better|\
            everyone|happier|no)
    (want to|wanna|just|wish i could|like to|love to|will|going to|could) <1> (disappear|vanish|fade away) (for \
            ever|for good|and never|off this|from this (world|life|earth)|from the (world|earth|face)|completely)
    disappear (for good|for ever)
    (and|to|and just|would|could) (never|not ever) (wake|waking) up
    (sleep|asleep|bed) <4> (not|never) <2> wake up
    (hope|hoping|wish|pray|praying|rather) <3> (not|never) <1> wake up
    (want|wanting|going|will|should|would|about|ready|thinking of|thinking about|might|may|need|time|plan|planning|\
            let me|could|just|better|decided|feel like|gonna) [to|i] [just] (end|ending|finish|stop) (it|this) [all|\
            <end>] end_of_text
    (want|wanting|going|will|should|would|about|ready|think of|thinking of|thinking about|might|need|time|plan|\
            planning|feel like|just|and|better|decided|keep) [to|i] [just] (end|ending|finish) (it all|everything|\
            it tonight|it soon|it now|it for good|it today|it this week|it once and for all|all this|it already|it \
            before|it myself)
    want <1> (it all|everything|all of this|my life|this life|the pain) to (end|stop|be over|finish)
    want <1> it to (end|stop|be over) end_of_text
    (put|putting) an end to (it all|my life|everything|it|myself|this life)
    (end|ending|take|taking|finish|finishing) my [own] life
    (end|ending|take|taking) (his|her|their|your) [own] life [tonight|soon|now]
    (do|doing) <myself> in
    (do|doing) away with <myself>
    (tired|sick|weary|fed up|done|finished|enough|through|over) [of|with] [being|this|my|the] (living|alive|life|\
            existing|existence|breathing|this world|fighting to live) [any more|<end>]
    (tired|sick|weary|fed up|done|finished|enough|through) (of|with) <1> (living|life|being alive|existing|\
            existence|breathing|this world)
    life <2> (tire|tired) me
    (out of|leave|leaving|depart|exit|quit|quitting|check out of) (this|my|the) (life|world|earth|planet|existence)
    out of life
    (not|never) <1> (be|make it|live) (alive|to see (that|next|tomorrow|it|christmas|summer|my|another))
    (matters|matter|care|point) <3> will not be (here|around|alive)
    will not be (around|here) (much longer|any more|long|soon|by then|for it)
    there will not be a (next|tomorrow) <3> for me
    (by|then|soon|tomorrow|next year|i) [will] be dead
    (no|not [see|imagine|picture|want]) myself <2> (alive|being alive|living) <3>
    (no|not any) (intention|wish|desire|plan|plans|will) (of|to) (being|be|live|living|stay|staying) <1> alive
    no (wish|desire|will) to (live|go on living|be alive)
    (should|could|will) just die
    (is|be|was) to die end_of_text
    (better|easier|best) to (die|be dead)
    not be living by
    not (see|live to see) (the|another) <1> (morning|dawn|day|birthday|sunrise|christmas)
    not see (morning|tomorrow|the morning)
    (wish|wished|hoped) (that|a|the) <1> (lorry|truck|car|bus|train|bullet|bomb) had (hit|killed|got|taken) me
    my life (should|must|has to|needs to|can) end
    (yeet|chuck|fling|hurl|lob|throw|chucking|yeeting) <myself> (off|under|into|out|in front)
    pills with my name
    (nearly|almost) (jumped|did it|died by my|ended it|went through with|took them all) [this|last|yesterday|today|\
            again|end_of_text]
    (want|let) my body [to] (give up|stop|shut down|go)
    i cut (again|last|deeper|too deep|every night|tonight)
    (bang|banging|hit|hitting|smash) my head <4> (bleeds|bleed|blood|pass out)
    (scratch|scratching|pick|bite|burn|burning) my (arms|arm|skin|legs|hands|wrists)
    (have|got|covered in|hide|hiding|covering|cover) <2> bruises
    (husband|ex|father|family|brother|brothers|partner) is (looking for|after|hunting) me
    smash <4> (skull|head|face|teeth) in
    (going to|will|want to|could) run <4> over
    scared of what i (might|could|may|will) do
    (sister|brother|son|daughter|kid|child|friend|mum|dad|husband|wife|partner|flatmate|colleague) (swallowed|took|\
            has taken|has swallowed) <3> (pills|tablets|overdose|bleach|poison)
    want to be (gone|dead|no more|with the dead)
    if i (was|were) dead
    then i (was|were) dead
    (go to|want to|fall) sleep for ever
    feel like dying
    feeling like dying
    feel like (killing <myself>|ending it|ending my life|dying)
    (shoot|kill|stab|poison|hurt|burn) (the lot of|all of|every one of|every last) <2>
    (sleep with|have sex with) (me|him|her|us|them) (or|and|if|otherwise)
    (pushed|threw|shoved|kicked|knocked|tripped) (me|us) <1> (down|off|over|under|downstairs|stairs)
    better for all if <3>
    planning my own funeral
    (not leave|keeps leaving|never leave) me alone <1> (waits|calls|texts|follows|comes|turns)
    waits (at|by|near|outside|beside) my (car|house|door|flat|gate|work|bike|stop)
    rather not (live|exist|wake up|go on)
    keep cutting
    (thinking|thought|think|tempted|ready) <2> jumping
    way out <5> (death|dying|suicide)
    (keep|am|always|start|started) (imagining|planning|plotting|fantasising about|picturing) (killing|hurting|\
            stabbing|shooting|choking|strangling|poisoning|beating) (<people>)
    my passport is locked <1>
    pray <3> not see morning
    (head|arms|arm|wrists|legs|skin) <3> until it bleeds
    rather not be (here at all|alive|around|on this)
    (not|nor) on this (planet|earth)
    (painless|painlessly|easy|quick|quickest|easiest|best) (way|ways|method|methods) to (go|die|end it|do it)
    (do|die|end it|finish it) painlessly
    should have (died|been me)
    (wish|wished) it (had been|was|were) me who (died|went)
    (wish|wished) i had died
    (fresh|new|deep|more) cuts on (my|me)
    (finish|finishing) <myself>
    (reasons|reason) to live none
    disappointed <4> (alive|woke up|still here)
    (hurts|painful|exhausting|tiring|unbearable|horrible) to be alive
    (checked|check|checking) out (long ago|of life|for good|early)
    by my own hand
    (should|could) (not be alive|never have been born|not exist|not be here any more|be dead)
    kys
    kms
    unalive
    unaliving
    go (to|over to|across to) the (grave|other side)
    (be|join|follow|reunited|rejoin) <6> (in heaven|in the grave|into the grave|to the grave|on the other side|\
            in paradise|dead wife|dead husband|dead mum|dead child)
    dead (wife|husband|mum|mother|father|dad|son|daughter|child|brother|sister) <4> (go to|follow|join|be with) \
            (her|him|them)
    god <2> (takes|take) me
    (goodbye|farewell|suicide) (letter|letters|note|notes)
    goodbye [cruel] world
    last (day|night) on earth
    tonight is (my|the) last night
    (bought|have|got|tied|tie|buy|made|hid|found) <2> (rope|noose)
    (the|my|enough|all the|these) (pills|tablets|meds) <2> (ready|saved|here|in front|next to me|lined up|in my \
            hand|beside me)
    (took|taken|swallowed|swallow|taking|take|ate|downed|saving|hoarding) <1> (all|too many|a lot of|lots of|a \
            bottle of|a handful of|a whole|whole|loads of|a box of|up) <2> (pills|tablets|medication|medicine|meds|\
            paracetamol|painkillers|aspirin|packet|pack)
    (drink|drank|drinking|swallow|swallowed) <1> (bleach|poison|pesticide|acid)
    (gun|pistol|rifle|knife|razor|blade) <5> (looking at|keep looking|to my head|in my mouth|on myself|calling me|\
            against my|at my (throat|wrist|wrists|head))
    (slit|slitting|slash|slashing|cut|cutting|open|opening) [up] my (wrists|wrist|veins|arms|arm|legs|thighs|thigh|\
            skin|throat|forearm|forearms|stomach)
    (stand|stood|standing|sit|sat|went|walk|walked|was|am) <2> on (the|a) (bridge|roof|edge|ledge|tracks|rails|\
            window sill)
    (bridge|roof|cliff|tracks|platform) <6> (jump|jumping|step off|let go|throw <myself>|last night again)
    (jump|jumping|throw <myself>|throwing <myself>|step|stepping|walk|walking|run|running|leap|lie down) <1> (off|\
            from|in front of|under|onto|out of|into) (a|the|my|this) <1> (bridge|roof|building|train|bus|car|lorry|\
            truck|balcony|window|cliff|tracks|traffic|metro|tube|floor|river|sea|platform|rails|tram)
    (walk|walking|step|stepping|run|running) (into|in|out into) (traffic|the sea|the river|the road|the ocean)
    (drive|driving|drove|steer|steering|crash|crashing|ride) <4> (into|off) (a|the|my|an) (wall|tree|lake|river|\
            oncoming|truck|lorry|bridge|cliff|car|road)
    (hope|hoping|wish|pray|want) <3> (hit by|run over|car hits|truck hits|bus hits|get cancer|heart attack|lorry \
            hits|crash kills|plane crashes|run me over|hits me|kills me|crash|accident|struck)
    (looking|looked|look|staring|stare) at the (tracks|rope|pills|knife|train|trains|water|rails) <3>
    (harming|hurting|cutting|burning|scratching) <myself>
    (started|start|back to|am) (cutting|self harming|selfharming) [again|<end>]
    cutting again
    i (cut|burn|scratch|hit|hurt|harm|starve) <myself> (when|every|at night|again|on purpose|to|every night|so|most|\
            because|and|sometimes|often|end_of_text)
    i (self harm|selfharm)
    (will|am going to|going to|want to|plan to|might|may|could|should|must|would|feel like|about to|thinking of|\
            gonna|tempted to|need to|better|wanted to|way to|ways to|how to|let me|try to|to|i|why|also|urge to|\
            want) [just|really] (<self_act>) <myself>
    (commit|committing) suicide
    <will> <1> (suicide|overdose|od)
    (having|have|had|get|getting|with|my|these|got) <2> (suicidal) (thoughts|ideation|feelings|ideas|urges|again)
"""

#: Danger, unless the same sentence says that it is past.
EITHER = """
    suicidal
    suicide
    (overdose|overdosed|overdosing|od on|od ed)
    (self harm|self harmed|self harming|selfharm|self injury)
    (tried|try|attempted|attempt|attempting|tries) <2> (kill|hang|shoot|drown|poison|hurt|harm) (<myself>|<themself>)
    (tried|attempted|tries) to (die|end it|end it all|end my life|take my life|take my own life|end (his|her|their) \
            life|take (his|her|their) life)
    (hurt|harmed|cut|killed|burned|hanged) <myself>
    (kill|killing|hang|unalive) <myself>
    (want|wanted) to die
    wished i (was|were) dead
    wanted to (die|kill <myself>|end it|end my life|be dead)
    (not) want to live
"""
