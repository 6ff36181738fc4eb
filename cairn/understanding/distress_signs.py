"""The signs of distress. One line is one way of putting it; see `distress_words.py` for the language and the lists."""

from __future__ import annotations

#: Danger whenever it is said.
NOW = """
    (want|wants|wish|would like|would love|prefer|rather|hope|hoping|pray|praying|ready|need|needs|deserve|deserves|waiting|decided|plan|\
        plans|planning|going|long|longing|about|choose|chose|chosen|gonna|willing|unsure|try|trying) [just|really|so badly|badly|only|to god|for god|and pray] [that] [i] [will|would] [to] [just] (die|be dead|was dead|\
        were dead|not be alive|be no more|not exist|cease to exist|stop existing|stop being alive|be dead and gone|death)
    want (just|really|only|badly) to (die|be dead)
    (wish|wishing|wished) <2> (dead|was not alive|not alive|not exist|could just die|could die|not wake up|never wake up|never been born|not been born|were not born|was never born|was not born|not here any more|were gone)
    [just] let me die
    (would be|be|better|might as well be|should be|is|am) [better|better off|easier to be|happier] dead
    better off dead
    (i|me) (am|was) better off dead
    worth more dead
    (relief|solution|answer|way out|option|only way|escape|peace) <2> (dying|death|suicide|to die|be dead)
    (death|dying|suicide|killing <myself>|being dead) <3> (relief|solution|answer|way out|option|only way|escape|peaceful|easier|better than this)
    (long|longing|pray|praying|wait|waiting|wish|wishing|ready|look forward|looking forward) (for|to) <1> death
    (think|thinking|thought|dream|dreaming|fantasise|fantasize|obsess|obsessed|thoughts) <1> (of|about|with) <1> (dying|death|suicide|being dead|ending it|ending it all|ending \
        everything|ending things|end it|not being here|not being alive|not waking up|how to die|ways to die|how i would die|going for good)
    (think|thinking|thought|thoughts|planning|plan|consider|considering|contemplating|tempted|ready|decided|urge) <4> (<self_act>) <myself>
    (not|never|nor) (want|wish|care|like|plan|intend|need|feel like|bear|deserve) <2> (live|living|be alive|being alive|exist|existing|go on living|carry on living|keep living|be born) \
        [(any more|any longer|like this|this way|this life|with this|with myself|without (him|her|them)|now|at all|<end>)]
    not (want|wish|care|like) <2> to [ever] (be here|wake up|see tomorrow|be around|see another day|get up ever again|be in this (world|life)|be on (this|the) (earth|planet)|wake up ever)
    (can not|no longer) [bear to|stand to|stand|want to] (live|keep living|go on living|carry on living|be alive|exist|being alive|living) [any more|any longer|like this]
    (can not|can no longer|not) (go on|carry on|keep going) (any more|any longer|much longer|living|with life|without (him|her|them))
    can not go on end_of_text
    unsure <1> i (want to live|want to be alive|should live|want to be here)
    part of me wants to <2> (die|be dead|end it|go|disappear)
    (no|without|any|what|lost|see|the) <2> (point|reason|sense|use|purpose|meaning|will) <1> (in|of|to|for|for me to|left to|left for me to|left to keep|why i should|why i should go on) <2> \
        (waking up|wake up|living|live|alive|life|go on living|keep living|exist|existing|being here|be here|getting up ever|getting out of bed ever|getting up any more|stay alive|staying alive|carry on living|being alive|keep breathing|breathing)
    no (point|reason|use|sense) [in|to|of] (waking up|wake up|getting up any more|going on any more|being around)
    what is the (point|use) <3> (living|being alive|waking up|life|existing|staying alive|still being here)
    why <2> (bother|even|should i|do i|am i|i am|continue|keep|go on) <2> (living|live|alive|to live|wake up|waking up|exist|existing|breathing|still here|not dead)
    (nothing|nobody|not anything) <2> to live for
    what do i <2> to live for
    (life|living) <2> not worth (living|it)
    not worth living
    (life|living) has no (value|worth|point) [for me]
    (not|never) (deserve|deserving) [to] (live|life|be alive|exist|be here)
    (everyone|they|world|family|kids|children|wife|husband|people|all|mum|parents|you|team|others|daughter|son|friends|place|everybody|job|planet|earth|company|life|boys|girls|would be) <5> (better|better off|\
        happier|easier|fine|better place|relieved|glad) <3> (without me|i (was|were|am|died|disappear|left|disappeared|vanished) [not] (dead|gone|here|around|this world|for good)|if i (died|disappeared|vanished|was gone|am gone|did not exist)|with me (gone|dead)|\
        when i am (gone|dead)|not (there|here|around)|i was not (here|there|around))
    (nobody|no one|not|who|one|anyone|none|hardly anyone|world) <2> (would|will|is going to|wd) [even|really|ever|not] (miss|notice|care|cry|mind|remember|grieve|find me|look for) <1> (me|if i|when i|that i)
    if i <2> (gone|died|dead|disappeared|vanished|not here|die|kill <myself>) <3> (nobody|no one|not|who|better|everyone|happier|no)
    (want to|wanna|just|wish i could|like to|love to|will|going to|could) <1> (disappear|vanish|fade away) (for ever|for good|and never|off this|from this (world|life|earth)|from the (world|earth|face)|completely)
    disappear (for good|for ever)
    (and|to|and just|would|could) (never|not ever) (wake|waking) up
    (sleep|asleep|bed) <4> (not|never) <2> wake up
    (hope|hoping|wish|pray|praying|rather) <3> (not|never) <1> wake up
    (want|wanting|going|will|should|would|about|ready|thinking of|thinking about|might|may|need|time|plan|planning|let me|could|just|better|decided|feel like|gonna) [to|i] [just] (end|ending|finish|stop) (it|this) [all|<end>] end_of_text
    (want|wanting|going|will|should|would|about|ready|think of|thinking of|thinking about|might|need|time|plan|planning|feel like|just|and|better|decided|keep) [to|i] [just] (end|ending|finish) (it all|everything|it tonight|it soon|it now|it for good|it today|it this week|it once and for all|all this|it already|it before|it myself)
    want <1> (it all|everything|all of this|my life|this life|the pain) to (end|stop|be over|finish)
    want <1> it to (end|stop|be over) end_of_text
    (put|putting) an end to (it all|my life|everything|it|myself|this life)
    (end|ending|take|taking|finish|finishing) my [own] life
    (end|ending|take|taking) (his|her|their|your) [own] life [tonight|soon|now]
    (do|doing) <myself> in
    (do|doing) away with <myself>
    (tired|sick|weary|fed up|done|finished|enough|through|over) [of|with] [being|this|my|the] (living|alive|life|existing|existence|breathing|this world|fighting to live) [any more|<end>] 
    (tired|sick|weary|fed up|done|finished|enough|through) (of|with) <1> (living|life|being alive|existing|existence|breathing|this world)
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
    (nearly|almost) (jumped|did it|died by my|ended it|went through with|took them all) [this|last|yesterday|today|again|end_of_text]
    (want|let) my body [to] (give up|stop|shut down|go)
    i cut (again|last|deeper|too deep|every night|tonight) 
    (bang|banging|hit|hitting|smash) my head <4> (bleeds|bleed|blood|pass out)
    (scratch|scratching|pick|bite|burn|burning) my (arms|arm|skin|legs|hands|wrists) 
    (have|got|covered in|hide|hiding|covering|cover) <2> bruises
    (husband|ex|father|family|brother|brothers|partner) is (looking for|after|hunting) me
    smash <4> (skull|head|face|teeth) in
    (going to|will|want to|could) run <4> over
    scared of what i (might|could|may|will) do
    (sister|brother|son|daughter|kid|child|friend|mum|dad|husband|wife|partner|flatmate|colleague) (swallowed|took|has taken|has swallowed) <3> (pills|tablets|overdose|bleach|poison)
    want to be (gone|dead|no more|with the dead)
    if i (was|were) dead
    then i (was|were) dead
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
    (be|join|follow|go|reunited|rejoin) <6> (in heaven|in the grave|into the grave|to the grave|on the other side|in paradise|dead wife|dead husband|dead mum|dead child)
    dead (wife|husband|mum|mother|father|dad|son|daughter|child|brother|sister) <4> (go to|follow|join|be with) (her|him|them)
    god <2> (takes|take) me
    (goodbye|farewell|suicide) (letter|letters|note|notes)
    goodbye [cruel] world
    last (day|night) on earth
    tonight is (my|the) last night
    (bought|have|got|tied|tie|buy|made|hid|found) <2> (rope|noose)
    (the|my|enough|all the|these) (pills|tablets|meds) <2> (ready|saved|here|in front|next to me|lined up|in my hand|beside me)
    (took|taken|swallowed|swallow|taking|take|ate|downed|saving|hoarding) <1> (all|too many|a lot of|lots of|a bottle of|a handful of|a whole|whole|loads of|a box of|up) <2> (pills|tablets|medication|\
        medicine|meds|paracetamol|painkillers|aspirin|packet|pack)
    (drink|drank|drinking|swallow|swallowed) <1> (bleach|poison|pesticide|acid)
    (gun|pistol|rifle|knife|razor|blade) <5> (looking at|keep looking|to my head|in my mouth|on myself|calling me|against my|at my (throat|wrist|wrists|head))
    (slit|slitting|slash|slashing|cut|cutting|open|opening) [up] my (wrists|wrist|veins|arms|arm|legs|thighs|thigh|skin|throat|forearm|forearms|stomach)
    (stand|stood|standing|sit|sat|went|walk|walked|was|am) <2> on (the|a) (bridge|roof|edge|ledge|tracks|rails|window sill)
    (bridge|roof|cliff|tracks|platform) <6> (jump|jumping|step off|let go|throw <myself>|last night again)
    (jump|jumping|throw <myself>|throwing <myself>|step|stepping|walk|walking|run|running|leap|lie down) <1> (off|from|in front of|under|onto|out of|into) (a|the|my|this) <1> (bridge|roof|building|train|bus|car|lorry|truck|balcony|window|\
        cliff|tracks|traffic|metro|tube|floor|river|sea|platform|rails|tram)
    (walk|walking|step|stepping|run|running) (into|in|out into) (traffic|the sea|the river|the road|the ocean)
    (drive|driving|drove|steer|steering|crash|crashing|ride) <4> (into|off) (a|the|my|an) (wall|tree|lake|river|oncoming|truck|lorry|bridge|cliff|car|road)
    (hope|hoping|wish|pray|want) <3> (hit by|run over|car hits|truck hits|bus hits|get cancer|heart attack|lorry hits|crash kills|plane crashes|run me over|hits me|kills me|crash|accident|struck)
    (looking|looked|look|staring|stare) at the (tracks|rope|pills|knife|train|trains|water|rails) <3>
    (harming|hurting|cutting|burning|scratching) <myself>
    (started|start|back to|am) (cutting|self harming|selfharming) [again|<end>]
    cutting again
    i (cut|burn|scratch|hit|hurt|harm|starve) <myself> (when|every|at night|again|on purpose|to|every night|so|most|because|and|sometimes|often|end_of_text)
    i (self harm|selfharm)
    (will|am going to|going to|want to|plan to|might|may|could|should|must|would|feel like|about to|thinking of|gonna|tempted to|need to|better|wanted to|way to|ways to|how to|let me|try to|to|i|why|also|urge to|want) [just|really] \
        (<self_act>) <myself>
    (commit|committing) suicide
    <will> <1> (suicide|overdose|od)
    (having|have|had|get|getting|with|my|these|got) <2> (suicidal) (thoughts|ideation|feelings|ideas|urges|again)
    i <will> (kill|murder|hurt|harm|stab|shoot|strangle|poison|punch|attack|choke|slaughter|beat up|destroy|injure|killing|murdering|hurting|harming|stabbing|shooting|strangling|poisoning|attacking|\
        beating|hitting|do something to|run over|finish off|slap|hit|smash|knife|bury|break|batter|assault|rape|burn|torture) [up] (<people>)
    (planning|plan|planned|thoughts|thinking|urge|urges|think|want|wanting|going|ready|dream|dreaming|fantasies|about|keep|imagine|imagining|visions|rage) <2> (to|of|about) (kill|killing|murder|murdering|hurt|hurting|harm|harming|stab|stabbing|shoot|shooting|\
        poison|poisoning|strangle|strangling|attack|attacking|torture|choking|smothering|shaking) [up] (<people>)
    i <will> beat (<people>) (up|until|till|to|with|so)
    i (will|am going to|want to|would like to|going to) <1> make (him|her|them|my boss) (bleed|suffer|pay with|regret being born|scream|disappear for good)
    (afraid|scared|worried|fear|frightened|terrified) <1> [that] i <1> (will|might|may|could|going to|am going to|would) <1> (hurt|harm|kill|hit|do something to|lose control and|shake|attack|stab) <3>
    i (am|will|might|could) <2> (snap|lose it) and (hurt|kill|hit|stab|shoot|attack) <1>
    (bring|bringing|take|taking|carry|carrying|brought|get|buy|bought|getting) <2> (gun|weapon|bomb|machete|rifle|pistol|axe|shotgun) [in] [to|into|for] <1> (work|office|school|meeting|shop|warehouse|him|her|them|workplace|factory|boss|everyone)
    (bring|bringing|take|taking|carry|carrying) a (knife|blade|hammer) [in] to (work|the office|school|the meeting) [tomorrow|for|today|end_of_text]
    i <will> (burn|blow up|bomb|shoot up|set fire to|burning|bombing|blowing up|torch|burn down) <1> (place|office|building|house|workplace|shop|company|school|factory|whole|warehouse|ward|restaurant|everything|it) [down|up|to the|with|<end>]
    i (hit|beat|slap|slapped|punched|punch|shook|shake|choke|choked|hurt|strangled|kicked|kick) (my|our|the) (child|kid|kids|children|baby|wife|husband|girlfriend|boyfriend|partner|son|daughter|mother|father|\
        mum|toddler|dog) 
    (settle|settling) (the score|scores) with
    (nobody|no one) leaves alive
    (put|held|holds|holding|had|has) a (knife|gun|blade) to my
    (comes|coming|came|gets|getting|climbs|climbing|sneaks) (into|in) my (room|bed|bedroom) <5>
    (brushes|brushing|rubs|pressing) <1> against my (<body>)
    (rent|pay|favour|favours|debt|grade|exam|pass) <5> (with sex|hotel room|in bed|naked|sexual)
    (called|call|calls|calling) <2> (the n word|n word|faggot|nigger|slut|whore)
    (gang|gangs|ganging) up on me
    (cut|circumcise|marry off|mutilate) my (daughter|sister|girl|girls)
    (kill|hurt|beat|disown and kill) me if i (do not|will not|refuse|leave|tell|talk|speak|go to the police|marry|say)
    (locked|locks) (<themself>) in <5> (rifle|gun|shotgun|pills|bathroom|garage)
    (sent|sends|left|wrote) <2> goodbye (message|text|note|letter|letters)
    (says|said|told me|tells me|think|thinks|know|heard|saw|see) <5> (touches|hits|beats|abuses|rapes|molests|threatens|strangles) (her|him|them)
    (shotgun|rifle|service gun|service weapon|my gun|the gun) <6> (look at it|looking|way out|answer|each night|every night|tempting|thinking)
    (sends|sent|sending|leaves) me <3> (pictures|photos|notes|messages) of my (own|house|front|home|kids|flat|car|bedroom)
    (track|tracks|tracking|hacked|bugged) my (phone|car|location|every move)
    said (they|he|she) would do it again
    voices <3> (kill|hurt|harm|to do it|jump|die|stab)
    (wants|want|say|says|said|told|tells|saying|threatens|threatening|talks|talking|going|planning|writes|wrote|texted|thinks|thinking) <5> (to die|die|kill <themself>|killing <themself>|end it|end it all|end (his|her|their) life|ending (his|her|their) life|suicide|suicidal|hang <themself>|\
        jump|overdose|kms|dead|hurt <themself>|better off dead|not want to live|ending it)
    (my|a|his|her|our) (<kin>|<who>) (is|has been) <1> (suicidal|self harming|overdosing|cutting <themself>|harming <themself>|starving <themself>|killing <themself>|hurting <themself>|going to (kill|hurt|harm|hang) <themself>|about to (jump|kill <themself>))
    (keeps|started|is|are|been|found <3>) (cutting|hurting|harming|burning|starving) <themself>
    (will|going to|wants to|want to|might|about to|may|tries to|trying to|threatens to|would) (kill|hang|hurt|harm|shoot|drown|cut|do away with) <themself>
    (<who>) (<hit_s>) [at] (me|us|my (kids|children|son|daughter|mum|mother|sister|brother|baby|arm|face|colleague|colleagues))
    (<hit_s>) (me|us|on us|my (kids|children|son|daughter|mum|mother|sister|brother|baby)) [and|when|at|if|in|with|every|because|for|while|at night|whenever|<end>]
    (they|colleagues|guys|men|customers|patients|people|parents|lads|family|brothers|always|sometimes|often|constantly|still|bosses|who|regularly|kids|all|clients|daily|others|inlaws|in laws|who also) (<hit>) (me|us)
    (is|are|keeps|keep|kept|always|started|constantly|still|been|begins|started to|ex|boss|husband|wife|partner|he|she|someone) [always|constantly|still|now] (<hitting>) [at|on] (me|us|my (kids|children|daughter|son|body|<body>|mum|mother|face|house|phone|family))
    (touches|grabs|pinches|rubs|strokes|slaps|squeezes|gropes|touching|grabbing|pinching|rubbing|stroking|slapping|squeezing|groping|kisses|kissing|feels|feeling up) (me|us|my <body>|women|the girls|girls)
    (touches|touching|grabs|grabbing|pinches|slaps|strokes|rubs|squeezes|brushes|presses) <2> my <1> (<body>)
    (puts|put|putting|places|lays|slides|has|runs|keeps) <1> (hand|hands|arm|arms|fingers) <1> (on|up|under|down|round|around|in|between) (me|us|my) <1>
    (rubs|rubbing|presses|pressing|pushes|pushing|leans|leaning) [himself|herself|his body|up] (up against|against) (me|us|my <1>)
    (pushes|pushing|throws|pins|slams|pinning|throwing|slamming|pushed) (me|us) (against|into|to|down|around|on|onto|out) [the|a] (wall|floor|ground|stairs|door|bed|locker|desk|furniture)
    (throws|throwing|throw) <2> (things|tools|plates|chairs|objects|stuff|bottles|pans|knives) at (me|us)
    (makes|make|made|forces|force|forcing|wants|want|pressures|pressure|asks|expects|blackmails|pushes) (me|us) [to|into] <1> (have sex|sex|sleep with|sleeping with|undress|strip|touch (him|her|them)|do things|do sexual|go to bed with|perform|kiss|prostitution|marry|get naked|sell my body)
    (forces|forcing) me [to|into|on|end_of_text]
    (wants|want|asks for|asking for|demands|offers|trade|exchange|in return for|for) <1> (sex|sexual favours|sexual favors|nudes|a blow job|a blowjob)
    (job|raise|promotion|contract|shift|shifts|visa|pay) <4> (sleep with|have sex with|go to bed with|undress for) (him|her|them|my boss|the boss)
    (send|sends|sending|shows|showing|share|shares|sharing|posted|posting|leaks|leaked) (me|us|my) <3> (nude|nudes|naked|porn|dick|penis|sexual|dirty|genitals|intimate|explicit|private) <1>
    (dick pics|dick pictures|unwanted sexual)
    (follows|following) (me|us) (home|everywhere|from|to my|around|at night|in his|to the|in the street|after|wherever)
    (waits|waiting|lurks|watches|watching|turns up|shows up|stands|sits|parks|camps|standing) <1> (for me|me|outside|at my|in front of my|near my) <2> (home|house|door|flat|car|window|every|work|night|bus|shift|outside|scared|again)
    someone <2> follows me
    (my|a|have) [a] stalker
    (death|bomb|rape) (threat|threats)
    (threat|threats|threatening) (to|against|letters|messages|calls|texts|emails|notes|by|from) <2> (me|us|my|letters|messages|every|ex|him|her|a colleague|colleagues|boss|end_of_text)
    (threaten|threatens|threatening|threatened) <1> (to|with|that) <2> (kill|hurt|harm|beat|stab|shoot|rape|fire us if we speak|take my|burn|break|knife|gun|expose|share|deport|report me to immigration|find|violence|post|slap|leak|him|her|hit|punch|slap|sack me if i tell|send)
    (says|said|saying|told|tells|sure|afraid|scared|fear|know|think|believe|swears|swore|promised|worried|terrified|wants|tried|trying|tries|attempted|going|will|would) <5> (kill|murder|rape|stab|shoot|strangle|hurt) (me|us|my (kids|children|family|mum|son|daughter|sister|mother|parents|baby))
    (he|she|they|ex|partner|stepfather) (is|are|will|would|was) <2> (kill|hurt|find|murder|rape|beat) (me|us)
    (will|going to|would|he will|gonna|is going to) (beat|hit|rape|hurt|strangle|punish|stab) (me|us) [if|when|again|up|for|tonight|with|<end>]
    (lock|locks|locking|locked|lock us|keep|keeps|hold|holding|holds) (me|us) (in|up|inside|prisoner|hostage|captive|indoors|locked)
    (keep|keeps|kept|took|take|takes|taken|holds|has|have|hold|hides|confiscated) (my|our) (passport|passports|papers|id|documents)
    (held|kept|working|here|staying) against my will
    not (let|allow|allowed) (me|us) <1> (leave|out|go|to leave|go out|go home|see|phone|to go|out of|have|to see)
    (am|being|are|get|getting|is being) (trafficked|held captive|enslaved|exploited sexually|kept prisoner|locked in)
    (call|calls|calling|called) (me|us) <2> (slurs|the n word|racist|names|a whore|whore|slut|a slut|bitch|monkey|a monkey|retard|faggot|tranny|terrorist|paki|an animal|a dog|animal)
    (racist|sexist|homophobic|transphobic|sexual|racial|verbal|physical) (abuse|insults|harassment|slurs|remarks|comments|jokes|bullying|violence|attacks) <1> (every|daily|at work|from|by|towards me|about my|on every)
    (am|i am|are|being|get|gets|getting|keep getting|is being|be|been getting|constantly|am always|currently|are all) [being|constantly|always|regularly|sexually|physically|verbally|badly|racially|often|now|still|repeatedly] (<harmed>) <1>
    (have been|been|have now been) [being|constantly|sexually|physically|verbally] (<harmed>) (by my boss|by a colleague|for (weeks|months|a while)|since|all|every|again|again and again|at work now|on every|and (no one|nobody|hr)|daily)
    (suffer|suffering|experience|experiencing|face|facing|victim|because|endure|enduring|subjected|subject|going through|living with|leaving|leave|escape|due|escaping|run|running|fleeing|flee) <3> (harassment|bullying|abuse|violence|stalking|sexual harassment|domestic violence)
    (bullying|harassment|violence|abuse|racism|threats|stalking|groping) (is|at|by|from|in|every|right|continues|holds) <3> (my boss|colleagues|me back|my team|going on|still|now|daily|every|unbearable|right now|continues|my home|my husband|home|getting worse|ongoing|not stop)
    (not|never) <1> (safe) (at (home|work|night|my)|with (him|her|them|my)|here|any more|around|in my|from|right now|end_of_text)
    (in|is in|are in|am in) [real|great|grave|serious|immediate] danger [from|of being|at|right|because|end_of_text]
    (afraid|scared|fear|fearing|fears|terrified|frightened) [to|of|for] <1> (my life|go home|going home|my safety|our lives|his violence|him|her|my (husband|wife|partner|boyfriend|ex|father|dad|stepfather|son)|what he (will|might|could|would|may)|being hit|being beaten|get hit|leave him)
    (hiding|hide|escape|fled|running away|flee|run away|escaping) from (my|him|her|them) <1> (husband|ex|partner|wife|father|boyfriend|stalker|family|end_of_text)
    (life|lives) (is|are) [in] (danger|in danger|at risk|threatened)
    (husband|partner|boyfriend|wife|father|dad|ex|girlfriend|stepfather|stepdad|mother|son|boss|home|brother|family|marriage|colleague|household) <1> (is|are|gets|get|becomes|turns|being|has been|has become) [very|always|so|really|getting|increasingly] (violent|abusive|aggressive and|dangerous|hitting|beating|controlling and)
    (in|am in|live in|living in|stuck in|trapped in|with) an abusive (relationship|marriage|home|household|husband|partner|boyfriend|father|family|boss)
    (live|living|work|working|stuck|trapped) with (an abuser|my abuser|a violent|my rapist|my attacker|someone who)
    (domestic|family) violence (at|in my|every|again|right|is|end_of_text)
    help me <2> (going to hurt|hitting|going to kill|beating|has a gun|has a knife|is outside)
    (has|got|with|pulled|held) a (gun|knife) (and|to|on|at) <2> (me|my|us|outside)
"""

#: Danger, unless the same sentence says that it is past.
EITHER = """
    suicidal
    suicide
    (overdose|overdosed|overdosing|od on|od ed)
    (self harm|self harmed|self harming|selfharm|self injury)
    (tried|try|attempted|attempt|attempting|tries) <2> (kill|hang|shoot|drown|poison|hurt|harm) (<myself>|<themself>)
    (tried|attempted|tries) to (die|end it|end it all|end my life|take my life|take my own life|end (his|her|their) life|take (his|her|their) life)
    (hurt|harmed|cut|killed|burned|hanged) <myself>
    (kill|killing|hang|unalive) <myself>
    (want|wanted) to die
    wished i (was|were) dead
    (not) want to live
"""

#: Harm that was done, or told of as past: gentle, unless the same sentence says that it goes on.
DONE = """
    (was|were|got|had been|have been|been|getting|be|after being|being) [sexually|physically|badly|verbally|once|often|constantly|also|racially|heavily|severely] (<harmed>)
    (<harmed>) (by|out of|at my|at school|as a|when i|for years|at work|in my|until i|until they) <1> (my|a|the|school|job|work|boss|colleague|colleagues|ex|father|mother|uncle|two|quit|childhood|child|kid|was|last|an|quit|left|us)
    (<who>) [once|always|often|sexually|had|used to|constantly|even|also|tried to] (<harmed_me>) (me|us|my <body>|himself on me|me to|my (kids|children|mother|mum|sister))
    (used to|would) (<hit>) (me|us|my mum|my mother)
    (has|have|just|who) (<harmed_me>) (me|us)
    (punched|slapped|kicked|groped|assaulted|raped|attacked|stabbed|molested|strangled|choked|spat at|spat on|grabbed|bit|threatened) (me|us)
    (kept|keeps|started|by) (touching|groping|hitting|harassing|bullying|following|stalking|beating|threatening|abusing) (me|us)
    (survivor|survivors|victim|survived|escaped|escape|left|fled|got out|out of|grew up|growing up|childhood|years|history|raised|because) <2> (of|from|with|in|by) <2> (abuse|violence|violent|abusive|beatings|rape|domestic violence|torture|incest|neglect|war zone)
    (abusive|violent) (childhood|father|mother|marriage|relationship|home|husband|ex|parents|partner|boss|upbringing|stepfather|family|boyfriend)
    (survived|escaped|left|fled|because of|due to|after|quit over|left over|left because of|lived through|went through|experienced|suffered) <2> (domestic violence|abuse|rape|harassment|bullying|assault|violence|sexual harassment|torture|genocide)
    (childhood|sexual|child) (abuse|trauma|assault)
    (bullying|harassment|assault|abuse) (at|in) my (last|old|former|previous|first) <1>
"""

GENTLE = {
    "low": """
        (depressed|depression|antidepressants|anti depressants|depressive|melancholia)
        [i] (feel|feeling|felt|am feeling|been feeling) <3> (low|hopeless|worthless|useless|empty|numb|broken|helpless|desperate|miserable|lonely|alone|devastated|down|dead inside|lost and alone|wretched|desolate|sad|\
            awful about myself|terrible all the time|unloved|unwanted|hollow|nothing|invisible|powerless and|ashamed of|guilty all|like nothing|like rubbish about|suffocated|defeated|crushed|shattered)
        feel like (giving up|crying|a failure|a loser|such a loser|a burden|a waste|nothing|i am drowning|i am nothing|i am worthless|a nobody|i am disappearing|dirt|shit about myself|a ghost|an empty shell|screaming and crying|it is all over)
        (am|so|very|really|just|completely|totally|utterly) (hopeless|worthless|devastated|heartbroken|heart broken|desperate|miserable|despairing|broken|alone|inconsolable|numb|shattered inside|suffering) [inside|<end>|about everything|and|since|without|in this|every day|honestly|because|end_of_text]
        am [so|very|really|deeply|just|always|extremely] (unhappy|lonely|sad|empty|ashamed|low|down|depressed) [and|that|all|every|inside|since|i|it|because|at the moment|now|<end>|most|of (myself|who)|with my life] <1>
        (hopeless|worthless|hopelessness|worthlessness|despair|desperation|misery|loneliness|sadness|desperate|devastated|heartbroken|lonely|numb|miserable) end_of_text
        (everything|it all|it is all|life|all|future|situation with my life) (feels|seems|is|looks|has become) <1> (hopeless|pointless|meaningless|dark|black|bleak|empty|grey|too much|unbearable|falling apart|worthless|he will|hell|a mess|over for me|ruined|miserable)
        (hate|loathe|despise|detest|disgusted with|cannot stand|can not stand) (myself|my self|my life|who i am|what i have become|being me|my existence|living)
        life (sucks|hurts|has no meaning|has no purpose|has lost|feels|fell apart|is falling apart|is over|has become|is he will|is hell|is a nightmare|is unbearable|is so hard|has no point|is meaningless|is miserable)
        (no|any|lost|lost all|lose|losing|given up|gave up|giving up|without|out of|beyond) [all|my] (hope|will|hope for me|hopes) [left|in life|for me|for myself|any more|of ever|at all|end_of_text|<end>]
        (no|see no) (way out|future|light|light at the end) [for me|for myself|in my life|<end>|end_of_text|of this|at the end|any more]
        (never|not ever|nothing will ever|not going to|will not) (get|be|feel|gets) (better|happy|happy again|okay again|good again|any better|change for me|the same again) [for me|<end>|again|end_of_text]
        (nothing|not anything) (matters|makes sense|makes me happy|gives me joy|brings me joy|feels good|feels real|helps me|excites|is left of me|works out for me|will ever change|good ever happens|i do is good)
        (not|never|no longer|can not|no) <1> (enjoy|care about|feel|like|love|interest in|joy in|see the point|see the point of|pleasure in|look forward to|point|sense) <1> (anything|any thing|joy|in anything|of anything|everything|any of it|life)
        (lost|no) <2> (interest|joy|pleasure|motivation) (in|for|to) (everything|anything|life|live)
        (can not|not|struggling to|struggle to|barely|hardly|cannot|unable to|not able to) (cope|coping|function|get out of bed|face the day|get up in the morning|leave the house|leave my bed|face people|take care of myself|stop crying|breathe|eat or sleep|eat|take it any more|take this any more|take any more|take much more|bear it|bear this|stand it any more|do this any more end_of_text|keep going)
        keep crying
        (falling|fell|fall|going|come|coming) (apart|to pieces) [inside|mentally|<end>|end_of_text]
        i am (falling|breaking|cracking|going) (apart|down|up|under|to pieces)
        (nervous|mental|emotional|complete|total|had a|having a|a|my) breakdown
        (broke|breaking|break) down (at|in|crying|every|last|and|mentally|again|on)
        (breaking|lowest|rock|end of my|at my wits|the end of my) (point|bottom|tether|rope|strength|end|ever)
        (struggling|suffering|not well|not doing well|unwell|ill|broken|exhausted|unstable|bad|struggle|at the end|finished|drained) (mentally|emotionally|psychologically)
        (mentally|emotionally|psychologically) <2> (end|broken|unwell|exhausted|ill|drained|struggling|dead|unstable|wrecked|finished|bad|not well|destroyed)
        my mental health
        (born sleeping|joy has gone|joy is gone|no joy|hate what i see|black dog|born asleep|forced marriage|think i am dying)
        (total|complete|utter|absolute) failure
        failure (as a|in life|at everything)
        no good to (anyone|anybody|my|them|the)
        can not (face|handle) (getting up|people|anything|any of it|any of this|another day|life|the day|myself|everything|anybody|anyone)
        (so|very|really|feeling|feel) (down|low|sad|unhappy|lost|empty) (now|these days|recently|most|of late|today|end_of_text)
        (sad|unhappy|miserable|down|low) (most of|for months|for weeks|for years|to the bone|all the|all day|and)
        my mood is <2> (low|down|black|bad)
        been (low|down|sad|unhappy|miserable|in a bad way|in a dark) for <2>
        in a bad (way|place) 
        (sadness|loneliness|hopelessness|misery|emptiness) (holds|is|inside|all|eats|and)
        (nerves are shot|never found my way back|screams at night|hanging by a thread|not in a good place|curtains closed|lost my spark|not been right since)
        (can not|never) forget (the|what|her|his|that) <5>
        broke my (arm|nose|jaw|ribs|rib|leg|wrist)
        head is not (well|right|okay)
        (bottle|bottles) of (wine|vodka|whisky|gin|rum) <3> (sleep|night|evening|day|forget)
        (relapsed|relapse)
        (months|years|weeks|days|days clean) sober
        may not (make it|survive|live)
        nothing i do (matters|helps|is|works)
        what is the (use|point) [of|in] (anything|everything|it all|trying|going on) [any more|end_of_text]
        not get hope
        (cryin|sobbin|weepin)
        can not stop (crying|cryin|shaking|sobbing)
        keep (cryin|shaking|sobbing)
        strength left
        can not do anything right
        mental (health|illness) (problem|problems|issues|crisis|is|issue|struggles|condition|leave|has|trouble|troubles|suffers|suffering|got)
        (am|i am|really|honestly|am still|feel) not (okay|doing well|well|doing great|doing okay|myself any more|in a good place|in a good way|right in myself)
        not doing (well|okay|good) [at all|mentally|honestly|<end>|inside|end_of_text]
        (dark|bad|black) (place|thoughts|times|days|hole|cloud|night) [sometimes|again|now|in my head|mentally|inside|every|<end>|end_of_text]
        (waste of space|good for nothing|worth nothing|a burden|such a failure|a failure|a loser|an embarrassment to everyone|a disappointment to everyone|unlovable|a broken (man|woman|person))
        (waste of (space|oxygen|air|a life)|do not matter|no good to anyone|not good enough for anyone)
        (crying|cry|cried|weep|weeping|sob|sobbing|tears|bawling) <2> (every|all the|at night|in the|myself|before|after|at work|again|most|as i|all night|constantly|for no|over|alone|a lot|on my|so much|daily|because|during|while|when|now)
        (i|and|am|just|makes me|made me|makes you|keep|me|can not stop|could|still|always|often|constantly) (cry|cried|crying|weep|sob|weeping|sobbing) [<end>|end_of_text|myself to sleep|a lot|and|when|in|every]
        (in|into|with|to|of|the|fighting|swallowing|but) tears [every|at work|all|daily|most|again|on|before|<end>|end_of_text|as i|and]
        (could|want to|end up|close to|near to|on the verge of) (cry|crying|tears|weep) [all|every|<end>|end_of_text]
        (drowning|suffocating|sinking) (and|inside|in sadness|in grief|in my|every|here|in this life|emotionally|end_of_text)
        (trapped|stuck|scared|lost|overwhelmed|afraid|alone|exhausted|sad|unhappy|broken|anxious|hurt) and (desperate|hopeless|scared all|alone|crying|afraid all|broken|numb|empty|lonely|depressed|sad|worthless|lost|helpless|scared)
        (afraid|scared|anxious|fear|sad|unhappy|miserable|down|low|lonely|terrified|ashamed|guilty) (all the time|of everything|every (day|morning|night|single)|constantly|for (weeks|months|years|so long)|all day|since|most days|of people|of waking up)
        (live|living) in (fear|constant fear|despair|misery)
        dread <1> (every (day|morning|single)|waking|each|getting up|the mornings|tomorrow|and tears|living|life)
        (ashamed of|forgive|disgust|sick of) (myself|who i am|my life)
        (drink|drinking|drank|drugs|pills|smoke|smoking) <2> (to (forget|cope|numb|sleep|get through)|too much to|every (night|day|morning)|myself to|because i can not|heavily|alone every)
        an alcoholic
        (eating disorder|anorexia|anorexic|bulimia|bulimic|making myself sick|bipolar|suffering from)
        (nobody|no one|not one|no friends|none|not anyone) <1> (cares|loves|likes|wants|understands|needs|listens|to talk to|to turn to|left|sees it|sees me|would listen|calls me|gives a (damn|shit|toss))
        i (have|got|have got) (nobody|no one|no friends|no one left|not anyone|nobody left|no family left) [left|at all|to|in|any more|end_of_text|<end>]
        (so|completely|totally|utterly|very|terribly|feel|feeling|really) (alone|lonely) [in|it|here|and|since|that|all|inside|<end>|end_of_text|at night]
        (give|giving|given|gave) up on (life|everything|myself|living|happiness|people|the world)
        given up end_of_text
        (feel|felt|feels|am|ready|want|wanting|about|like) [like] [to] (giving up|give up) [on|everything|completely|<end>|end_of_text]
        (much|any) longer <2> (cope|bear|take|hold on|stand|keep going|keep this up)
        (hold|holding) on [any longer|by a thread|much longer]
        (not|can not) (sleep|eat) <3> (crying|fear|worry|thoughts|sleep|think|nightmares|anything|days|weeks)
        (lie|lying|lay) awake <3> (crying|fear|dread|tears|scared|panic|despair|shaking)
        (stay|staying|lie|lying) in bed all day
        (shell|shadow|ghost|wreck) of [a|my|myself|the] <2> [self|man|woman|person]
        (a|an|nervous|emotional|total) wreck
        (destroyed|destroying|ruined|ruining|broke|broken|crushed|crushing|destroys|breaks|killed) (me|my mental|my soul|my spirit|my health|my life|my confidence|mentally|my heart)
        too much for me
        (everything|it|life|it all|all) is [all|just] too much
        (can not|not|never) <1> (be happy|happy any more|smile|laugh any more|remember (being|the last time i was) happy|stop worrying|see a (future|way))
        (lost|loss of) <1> will
        (i am|im|am) nothing
        (heart|soul|spirit) (is|was|has been|feels|got|aches|hurts) <1> (broken|heavy|crushed|in pieces|empty|every|so)
        dead inside
        my life (is|was|has) <2> (mess|over|ruined|pointless|empty|hell|he will|failure|disaster|destroyed|nothing|worthless|hopeless|misery|sad|waste)
    """,
    "panic": """
        (panic|anxiety) (attack|attacks|disorder)
        panicking (every|all|before|again|at)
        i panic (every|when|before|each|at|whenever|and)
        (severe|crippling|bad|terrible|constant|extreme|social|my|with|have|chronic|health|of|high|from|awful|crushing|so much) anxiety [is|attack|attacks|so|and|disorder|since|makes|stops|all|every|end_of_text|holds|keeps|meds|medication]
        (shake|shaking|trembling|tremble|sweat|heart races|heart is racing|hyperventilate|hyperventilating|throw up|vomit|feel sick) <6> (breathe|faint|work|fear|before work|every morning|shift|think of work|boss|afraid|door|nerves|dread)
    """,
    "grief": """
        (my|our|his|her|a) <1> (<kin>) [and <2>|just|suddenly|sadly|has|had|is|are|both|was|also|in law] <1> (died|passed|passed away|dying|dead|committed suicide|killed|drowned|hanged himself|hanged herself|lost (his|her|their) (life|fight|battle)|terminally ill|died by suicide|deceased|slipped away|gone now)
        (<kin>) (killed|hanged|shot|drowned) <themself>
        (<kin>) (took|taken|ended) (his|her|their) [own] life
        (killed|took|hanged|shot|ended) (<themself>|his own life|her own life|their own life|his life|her life|their life)
        (the|since the|after the|his|her|their|sudden|by the|since|after) (death|suicide|loss|passing|funeral) of (my|our|a) <2>
        (moms|mums|mothers|fathers|dads|wifes|wives|husbands|sons|daughters|childs|babys|brothers|sisters|partners|friends|her|his) (death|passing|funeral|suicide|illness and)
        (lost|losing|lose|miss|missing|buried|burying|bury|mourn|mourning|without) [both|so much] (my|our|a|the|two|three|her|him) <2> (<kin>|late <1>|parent|pregnancy|him|her|twins)
        (lost|losing|miss|missing|mourning|buried) (him|her) [so|last|in|to|every|terribly|and|when|two|a year|end_of_text]
        (miscarriage|miscarriages|stillbirth|stillborn|miscarried|widow|widowed|widower|bereaved|bereavement|grief|grieve|grieving|mourn|mourning|orphaned|orphan)
        (weeks|months|days|not long|hours) [left] to live
        (have|has|got|my|diagnosed with|with) [a|terminal|incurable|stage <1>|lung|breast|brain|pancreatic|advanced|only] (cancer|leukaemia|tumour|tumor|terminal illness|motor neurone disease)
        (wife|husband|girlfriend|boyfriend|partner|fiance) <1> (left|leaving|dumped|cheated|walked out|divorcing) <1> (me|us) <8> (lost|wreck|function|broken|alone|cry|crying|heartbroken|can not|destroyed|empty|devastated|sad|nothing|fell|apart|cope|since)
        (divorce|separation|breakup|break up) <8> (wreck|broken|cry|crying|heartbroken|alone|devastated|fell apart|falling apart|depressed|cope|function|sad|lost everything|over)
    """,
    "burnout": """
        (burned out|burnout|burn out|burning out) <8> (hopeless|no|can not|nothing|not|empty|cry|crying|cope|numb|broken|desperate|despair|destroyed|collapse|collapsed|bed|sick|clinic|hospital|afraid|scared|worthless|point|tears|completely finished|over)
        (hopeless|can not|empty|cry|crying|cope|numb|broken|desperate|collapsed|nothing|no energy|despair|exhausted and) <6> (burned out|burnout)
        (my|a|after|from|had|severe|had a|since|second|recovering from|into|full|complete|total|suffering|clinical|diagnosed with|signed off with|off sick with|with) [a|my|severe|complete|full|second] (burnout|burn out)
        (so|completely|totally|utterly|severely|absolutely) (burned out|exhausted|drained|finished|worn out) [that|and|i] <3> (not|cry|crying|nothing|hopeless|bed|numb|empty|cope|live|collapse|collapsed|hope|can not)
    """,
    "past": """
        (trauma|traumatised|traumatized|traumatic|ptsd|post traumatic|flashbacks|cptsd)
        nightmares (about|of|since|every|from|because|again)
        (still|and) (have|get|having) nightmares
    """,
}
