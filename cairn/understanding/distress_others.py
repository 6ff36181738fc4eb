"""Harm to others, and violence that goes on or is over. One line is one way of putting it; see `distress_words.py` for the
language and the lists."""

from __future__ import annotations

#: What the person, or somebody close to them, may do to others or to themselves: danger.
TO_OTHERS = """
    i <will> (kill|murder|hurt|harm|stab|shoot|strangle|poison|punch|attack|choke|slaughter|beat up|destroy|injure|\
            killing|murdering|hurting|harming|stabbing|shooting|strangling|poisoning|attacking|beating|hitting|do \
            something to|run over|finish off|slap|hit|smash|knife|bury|break|batter|assault|rape|burn|torture) [up] \
            (<people>)
    (planning|plan|planned|thoughts|thinking|urge|urges|think|want|wanting|going|ready|dream|dreaming|fantasies|\
            about|keep|imagine|imagining|visions|rage) <2> (to|of|about) (kill|killing|murder|murdering|hurt|\
            hurting|harm|harming|stab|stabbing|shoot|shooting|poison|poisoning|strangle|strangling|attack|attacking|\
            torture|choking|smothering|shaking) [up] (<people>)
    i <will> beat (<people>) (up|until|till|to|with|so)
    i (will|am going to|want to|would like to|going to) <1> make (him|her|them|my boss) (bleed|suffer|pay with|\
            regret being born|scream|disappear for good)
    (afraid|scared|worried|fear|frightened|terrified) <1> [that] i <1> (will|might|may|could|going to|am going to|\
            would) <1> (hurt|harm|kill|hit|do something to|lose control and|shake|attack|stab) <3>
    i (am|will|might|could) <2> (snap|lose it) and (hurt|kill|hit|stab|shoot|attack) <1>
    (bring|bringing|take|taking|carry|carrying|brought|get|buy|bought|getting) <2> (gun|weapon|bomb|machete|rifle|\
            pistol|axe|shotgun) [in] [to|into|for] <1> (work|office|school|meeting|shop|warehouse|him|her|them|\
            workplace|factory|boss|everyone)
    (bring|bringing|take|taking|carry|carrying) a (knife|blade|hammer) [in] to (work|the office|school|the meeting) \
            [tomorrow|for|today|end_of_text]
    i <will> (burn|blow up|bomb|shoot up|set fire to|burning|bombing|blowing up|torch|burn down) <1> (place|office|\
            building|house|workplace|shop|company|school|factory|whole|warehouse|ward|restaurant|everything|it) \
            [down|up|to the|with|<end>]
    i (hit|beat|slap|slapped|punched|punch|shook|shake|choke|choked|hurt|strangled|kicked|kick) (my|our|the) (child|\
            kid|kids|children|baby|wife|husband|girlfriend|boyfriend|partner|son|daughter|mother|father|mum|toddler|\
            dog)
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
    (says|said|told me|tells me|think|thinks|know|heard|saw|see) <5> (touches|hits|beats|abuses|rapes|molests|\
            threatens|strangles) (her|him|them)
    (shotgun|rifle|service gun|service weapon|my gun|the gun) <6> (look at it|looking|way out|answer|each night|\
            every night|tempting|thinking)
    (sends|sent|sending|leaves) me <3> (pictures|photos|notes|messages) of my (own|house|front|home|kids|flat|car|\
            bedroom)
    (track|tracks|tracking|hacked|bugged) my (phone|car|location|every move)
    said (they|he|she) would do it again
    voices <3> (kill|hurt|harm|to do it|jump|die|stab)
    (wants|want|say|says|said|told|tells|saying|threatens|threatening|talks|talking|going|planning|writes|wrote|\
            texted|thinks|thinking) <5> (to die|die|kill <themself>|killing <themself>|end it|end it all|end (his|\
            her|their) life|ending (his|her|their) life|suicide|suicidal|hang <themself>|jump|overdose|kms|dead|\
            hurt <themself>|better off dead|not want to live|ending it)
    (my|a|his|her|our) (<kin>|<who>) (is|has been) <1> (suicidal|self harming|overdosing|cutting <themself>|harming \
            <themself>|starving <themself>|killing <themself>|hurting <themself>|going to (kill|hurt|harm|hang) \
            <themself>|about to (jump|kill <themself>))
    (keeps|started|is|are|been|found <3>) (cutting|hurting|harming|burning|starving) <themself>
    (will|going to|wants to|want to|might|about to|may|tries to|trying to|threatens to|would) (kill|hang|hurt|harm|\
            shoot|drown|cut|do away with) <themself>
"""

#: What is being done to the person: danger.
GOING_ON = """
    (<who>) (<hit_s>) [at] (me|us|my (kids|children|son|daughter|mum|mother|sister|brother|baby|arm|face|colleague|\
            colleagues))
    (<hit_s>) (me|us|on us|my (kids|children|son|daughter|mum|mother|sister|brother|baby)) (and|when|at|if|in|with|\
            every|because|for|while|at night|whenever|<end>)
    (they|colleagues|guys|men|customers|patients|people|parents|lads|family|brothers|always|sometimes|often|\
            constantly|still|bosses|who|regularly|kids|all|clients|daily|others|inlaws|in laws|who also) (<hit>) \
            (me|us)
    (is|are|keeps|keep|kept|always|started|constantly|still|been|begins|started to|ex|boss|husband|wife|partner|he|\
            she|someone) [always|constantly|still|now] (<hitting>) [at|on] (me|us|my (kids|children|daughter|son|\
            body|<body>|mum|mother|face|house|phone|family))
    (touches|grabs|pinches|rubs|strokes|slaps|squeezes|gropes|touching|grabbing|pinching|rubbing|stroking|slapping|\
            squeezing|groping|kisses|kissing|feels|feeling up) (me|us|my <body>|women|the girls|girls)
    (touches|touching|grabs|grabbing|pinches|slaps|strokes|rubs|squeezes|brushes|presses) <2> my <1> (<body>)
    (puts|put|putting|places|lays|slides|has|runs|keeps) <1> (hand|hands|arm|arms|fingers) <1> (on|up|under|down|\
            round|around|in|between) (me|us|my) <1>
    (rubs|rubbing|presses|pressing|pushes|pushing|leans|leaning) [himself|herself|his body|up] (up against|against) \
            (me|us|my <1>)
    (pushes|pushing|throws|pins|slams|pinning|throwing|slamming|pushed) (me|us) (against|into|to|down|around|on|\
            onto|out) [the|a] (wall|floor|ground|stairs|door|bed|locker|desk|furniture)
    (throws|throwing|throw) <2> (things|tools|plates|chairs|objects|stuff|bottles|pans|knives) at (me|us)
    (makes|make|made|forces|force|forcing|wants|want|pressures|pressure|asks|expects|blackmails|pushes) (me|us) [to|\
            into] <1> (have sex|sex|sleep with|sleeping with|undress|strip|touch (him|her|them)|do things|do sexual|\
            go to bed with|perform|kiss|prostitution|marry|get naked|sell my body)
    (forces|forcing) me [to|into|on|end_of_text]
    (wants|want|asks for|asking for|demands|offers|trade|exchange|in return for|for) <1> (sex|sexual favours|sexual \
            favors|nudes|a blow job|a blowjob)
    (job|raise|promotion|contract|shift|shifts|visa|pay) <4> (sleep with|have sex with|go to bed with|undress for) \
            (him|her|them|my boss|the boss)
    (send|sends|sending|shows|showing|share|shares|sharing|posted|posting|leaks|leaked) (me|us|my) <3> (nude|nudes|\
            naked|porn|dick|penis|sexual|dirty|genitals|intimate|explicit|private) <1>
    (dick pics|dick pictures|unwanted sexual)
    (follows|following) (me|us) (home|everywhere|from|to my|around|at night|in his|to the|in the street|after|\
            wherever)
    (waits|waiting|lurks|watches|watching|turns up|shows up|stands|sits|parks|camps|standing) <1> (for me|me|\
            outside|at my|in front of my|near my) <2> (home|house|door|flat|car|window|every|work|night|bus|shift|\
            outside|scared|again)
    someone <2> follows me
    (my|a|have) [a] stalker
    (death|bomb|rape) (threat|threats)
    (threat|threats|threatening) (to|against|letters|messages|calls|texts|emails|notes|by|from) <2> (me|us|my|\
            letters|messages|every|ex|him|her|a colleague|colleagues|boss|end_of_text)
    (threaten|threatens|threatening|threatened) <1> (to|with|that) <2> (kill|hurt|harm|beat|stab|shoot|rape|fire us \
            if we speak|take my|burn|break|knife|gun|expose|share|deport|report me to immigration|find|violence|\
            post|slap|leak|him|her|hit|punch|slap|sack me if i tell|send)
    (says|said|saying|told|tells|sure|afraid|scared|fear|know|think|believe|swears|swore|promised|worried|terrified|\
            wants|tried|trying|tries|attempted|going|will|would) <5> (kill|murder|rape|stab|shoot|strangle|hurt) \
            (me|us|my (kids|children|family|mum|son|daughter|sister|mother|parents|baby))
    (he|she|they|ex|partner|stepfather) (is|are|will|would|was) <2> (kill|hurt|find|murder|rape|beat) (me|us)
    (will|going to|would|he will|gonna|is going to) (beat|hit|rape|hurt|strangle|punish|stab) (me|us) [if|when|\
            again|up|for|tonight|with|<end>]
    (lock|locks|locking|locked) (me|us) (in|up|inside|out in)
    (keep|keeps|hold|holding|holds|keeping) (me|us) (inside|prisoner|hostage|captive|indoors|locked)
    (keep|keeps|kept|took|take|takes|taken|holds|has|have|hold|hides|confiscated) (my|our) (passport|passports|\
            papers|id|documents)
    (held|kept|working|here|staying) against my will
    not (let|allow|allowed) (me|us) <1> (leave|out|go|to leave|go out|go home|see|phone|to go|out of|have|to see)
    (am|being|are|get|getting|is being) (trafficked|held captive|enslaved|exploited sexually|kept prisoner|locked in)
    (call|calls|calling|called) (me|us) <2> (slurs|the n word|racist|names|a whore|whore|slut|a slut|bitch|monkey|a \
            monkey|retard|faggot|tranny|terrorist|paki|an animal|a dog|animal)
    (racist|sexist|homophobic|transphobic|sexual|racial|verbal|physical) (abuse|insults|harassment|slurs|remarks|\
            comments|jokes|bullying|violence|attacks) <1> (every|daily|at work|from|by|towards me|about my|on every)
    (am|i am|are|being|get|gets|getting|keep getting|is being|be|been getting|constantly|am always|currently|are \
            all) [being|constantly|always|regularly|sexually|physically|verbally|badly|racially|often|now|still|\
            repeatedly] (<harmed>) <1>
    (have been|been|have now been) [being|constantly|sexually|physically|verbally] (<harmed>) (by my boss|by a \
            colleague|for (weeks|months|a while)|since|all|every|again|again and again|at work now|on every|and (no \
            one|nobody|hr)|daily)
    (suffer|suffering|experience|experiencing|face|facing|victim|because|endure|enduring|subjected|subject|going \
            through|living with|leaving|leave|escape|due|escaping|run|running|fleeing|flee) <3> (harassment|\
            bullying|abuse|violence|stalking|sexual harassment|domestic violence)
    (bullying|harassment|violence|abuse|racism|threats|stalking|groping) (is|at|by|from|in|every|right|continues|\
            holds) <3> (my boss|colleagues|me back|my team|going on|still|now|daily|every|unbearable|right now|\
            continues|my home|my husband|home|getting worse|ongoing|not stop)
    (not|never) <1> (safe) (at (home|work|night|my)|with (him|her|them|my)|here|any more|around|in my|from|right \
            now|end_of_text)
    (in|is in|are in|am in) [real|great|grave|serious|immediate] danger [from|of being|at|right|because|end_of_text]
    (afraid|scared|fear|fearing|fears|terrified|frightened) [to|of|for] <1> (my life|go home|going home|my safety|\
            our lives|his violence|him|her|my (husband|wife|partner|boyfriend|ex|father|dad|stepfather|son)|what he \
            (will|might|could|would|may)|being hit|being beaten|get hit|leave him)
    (hiding|hide|escape|fled|running away|flee|run away|escaping) from (my|him|her|them) <1> (husband|ex|partner|\
            wife|father|boyfriend|stalker|family|end_of_text)
    (life|lives) (is|are) [in] (danger|in danger|at risk|threatened)
    (husband|partner|boyfriend|wife|father|dad|ex|girlfriend|stepfather|stepdad|mother|son|boss|home|brother|family|\
            marriage|colleague|household) <1> (is|are|gets|get|becomes|turns|being|has been|has become) [very|\
            always|so|really|getting|increasingly] (violent|abusive|aggressive and|dangerous|hitting|beating|\
            controlling and)
    (in|am in|live in|living in|stuck in|trapped in|with) an abusive (relationship|marriage|home|household|husband|\
            partner|boyfriend|father|family|boss)
    (live|living|work|working|stuck|trapped) with (an abuser|my abuser|a violent|my rapist|my attacker|someone who)
    (domestic|family) violence (at|in my|every|again|right|is|end_of_text)
    help me <2> (going to hurt|hitting|going to kill|beating|has a gun|has a knife|is outside)
    (has|got|with|pulled|held) a (gun|knife) (and|to|on|at) <2> (me|my|us|outside)
"""

#: Harm that was done, or told of as past: gentle, unless the same sentence says that it goes on.
DONE = """
    (was|were|got|had been|have been|been|getting|be|after being|being) [sexually|physically|badly|verbally|once|\
            often|constantly|also|racially|heavily|severely] (<harmed>)
    (<harmed>) (by|out of|at my|at school|as a|when i|for years|at work|in my|until i|until they) <1> (my|a|the|\
            school|job|work|boss|colleague|colleagues|ex|father|mother|uncle|two|quit|childhood|child|kid|was|last|\
            an|quit|left|us)
    (<who>) [once|always|often|sexually|had|used to|constantly|even|also|tried to] (<harmed_me>) (me|us|my <body>|\
            himself on me|me to|my (kids|children|mother|mum|sister))
    (used to|would) (<hit>|belt|whip) (me|us|my mum|my mother)
    (has|have|just|who) (<harmed_me>) (me|us)
    (punched|slapped|kicked|groped|assaulted|raped|attacked|stabbed|molested|strangled|choked|spat at|spat on|\
            grabbed|bit|threatened) (me|us)
    (kept|keeps|started|by) (touching|groping|hitting|harassing|bullying|following|stalking|beating|threatening|\
            abusing) (me|us)
    (survivor|survivors|victim|survived|escaped|escape|left|fled|got out|out of|grew up|growing up|childhood|years|\
            history|raised|because) <2> (of|from|with|in|by) <2> (abuse|violence|violent|abusive|beatings|rape|\
            domestic violence|torture|incest|neglect|war zone)
    (abusive|violent) (childhood|father|mother|marriage|relationship|home|husband|ex|parents|partner|boss|\
            upbringing|stepfather|family|boyfriend)
    (survived|escaped|left|fled|because of|due to|after|quit over|left over|left because of|lived through|went \
            through|experienced|suffered) <2> (domestic violence|abuse|rape|harassment|bullying|assault|violence|\
            sexual harassment|torture|genocide)
    (childhood|sexual|child) (abuse|trauma|assault)
    (bullying|harassment|assault|abuse) (at|in) my (last|old|former|previous|first) <1>
"""
