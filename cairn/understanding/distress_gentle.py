"""Low mood, panic, grief, burnout, and what will not go away, by theme. One
line is one way of putting it; see `distress_words.py` for the language and the lists."""

from __future__ import annotations

GENTLE = {
    "low": """
        (depressed|depression|antidepressants|anti depressants|depressive|melancholia)
        [i] (feel|feeling|felt|am feeling|been feeling) <3> (low|hopeless|worthless|useless|empty|numb|broken|\
            helpless|desperate|miserable|lonely|alone|devastated|down|dead inside|lost and alone|wretched|desolate|\
            sad|awful about myself|terrible all the time|unloved|unwanted|hollow|nothing|invisible|powerless and|\
            ashamed of|guilty all|like nothing|like rubbish about|suffocated|defeated|crushed|shattered)
        feel like (giving up|crying|a failure|a loser|such a loser|a burden|a waste|nothing|i am drowning|i am \
            nothing|i am worthless|a nobody|i am disappearing|dirt|shit about myself|a ghost|an empty shell|\
            screaming and crying|it is all over)
        (am|feel|so|very|really|completely|totally|utterly) (hopeless|worthless|devastated|heartbroken|heart broken|\
            miserable|despairing|broken|inconsolable|numb|shattered inside|suffering) [inside|<end>|about \
            everything|and|since|without|in this|every day|honestly|because|end_of_text]
        am [so|very|really|deeply|just|always|extremely] (unhappy|lonely|sad|empty|ashamed|low|down|depressed) (and|\
            that|all|every|inside|since|i|it|because|at the moment|now|<end>|most|of (myself|who)|with my life|\
            end_of_text)
        (hopelessness|worthlessness|despair|loneliness|sadness|devastated|heartbroken) end_of_text
        (everything|it all|it is all|life|all|future|situation with my life) (feels|seems|is|looks|has become) <1> \
            (hopeless|pointless|meaningless|dark|black|bleak|empty|grey|too much|unbearable|falling apart|worthless|\
            he will|hell|a mess|over for me|ruined|miserable)
        (hate|loathe|despise|detest|disgusted with|cannot stand|can not stand) (myself|my self|my life|who i am|\
            what i have become|being me|my existence|living)
        life (sucks|hurts|has no meaning|has no purpose|has lost|feels|fell apart|is falling apart|is over|has \
            become|is he will|is hell|is a nightmare|is unbearable|is so hard|has no point|is meaningless|is \
            miserable)
        (no|any|lost|lost all|lose|losing|given up|gave up|giving up|without|out of|beyond) [all|my] (hope|will|\
            hopes) (left|in life|for me|for myself|any more|of ever|at all)
        (have|had|got|there is|lost|lost all|given up|see|feel|lost my) [all] [no] hope end_of_text
        have no hope
        lost [all] hope
        (no|see no) (way out|future|light|light at the end) [for me|for myself|in my life|<end>|end_of_text|of this|\
            at the end|any more]
        (never|not ever|nothing will ever|not going to|will not) (get|be|feel|gets) (better|happy|happy again|okay \
            again|good again|any better|change for me|the same again) [for me|<end>|again|end_of_text]
        (nothing|not anything) (matters|makes sense|makes me happy|gives me joy|brings me joy|feels good|feels real|\
            helps me|excites|is left of me|works out for me|will ever change|good ever happens|i do is good)
        (not|never|no longer|can not|no) <1> (enjoy|care about|feel|like|love|interest in|joy in|see the point|see \
            the point of|pleasure in|look forward to|point|sense) <1> (anything|any thing|joy|in anything|of \
            anything|everything|any of it|life)
        (lost|no) <2> (interest|joy|pleasure|motivation) (in|for|to) (everything|anything|life|live)
        not coping
        not cope
        (afraid|fear|anxiety|anxious|panic|scared|bed|terrified) <8> leave the house
        leave the house any more
        (can not|struggling to|struggle to|barely|hardly|unable to|not able to) (cope|coping|function|get out of \
            bed|face the day|get up in the morning|leave my bed|face people|take care of myself|stop crying|breathe|\
            eat or sleep|eat|take it any more|take this any more|take any more|take much more|bear it|bear this|\
            stand it any more|do this any more end_of_text|keep going)
        keep crying
        (falling|fell|fall|going|come|coming) (apart|to pieces) [inside|mentally|<end>|end_of_text]
        i am (falling|breaking|cracking|going) (apart|down|up|under|to pieces)
        (nervous|mental|emotional|complete|total|had a|having a|a|my) breakdown
        (broke|breaking|break) down (at|in|crying|every|last|and|mentally|again|on)
        (breaking|lowest|rock|end of my|at my wits|the end of my) (point|bottom|tether|rope|strength|end|ever)
        (struggling|suffering|not well|not doing well|unwell|ill|broken|exhausted|unstable|bad|struggle|at the end|\
            finished|drained) (mentally|emotionally|psychologically)
        (mentally|emotionally|psychologically) <2> (end|broken|unwell|exhausted|ill|drained|struggling|dead|\
            unstable|wrecked|finished|bad|not well|destroyed)
        my mental health
        (born sleeping|joy has gone|joy is gone|no joy|hate what i see|black dog|born asleep|forced marriage|think \
            i am dying)
        (total|complete|utter|absolute) failure
        failure (as a|in life|at everything)
        no good to (anyone|anybody|my|them|the)
        can not (face|handle) (getting up|people|anything|any of it|any of this|another day|life|the day|myself|\
            everything|anybody|anyone)
        (so|very|really|feeling|feel) (down|low|sad|unhappy|lost|empty) (now|these days|recently|most|of late|today|\
            end_of_text)
        (sad|unhappy|miserable|low|feel down|feeling down|felt down|am down|been down|so down) (most of|for months|\
            for weeks|for years|to the bone|all the|all day)
        my mood is <2> (low|down|black|bad)
        been (low|down|sad|unhappy|miserable|in a bad way|in a dark) for <2>
        in a bad (way|place)
        (sadness|loneliness|hopelessness|misery|emptiness) (holds|is|inside|all|eats|and)
        (nerves are shot|never found my way back|screams at night|hanging by a thread|not in a good place|curtains \
            closed|lost my spark|not been right since)
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
        not okay end_of_text
        not okay <3> (months|weeks|years|honest|honestly|inside|at all)
        despairing
        feeling (down|low|sad|empty) for (months|weeks|years)
        desperate honestly
        been through (hell|he will)
        failed (everyone|my family|my kids|myself|them all)
        can not even (get dressed|shower|wash|eat|get up|leave)
        (crying|cried|sobbing|weeping) since
        anxious from the moment
        (anxiety|fear|depression) (rules|controls|runs|eats|ruins|stops) (my|me|everything)
        heart <1> heavy
        mental (health|illness) (problem|problems|issues|crisis|is|issue|struggles|condition|leave|has|trouble|\
            troubles|suffers|suffering|got)
        (am|i am|really|honestly|am still|feel) not (okay|doing well|well|doing great|doing okay|myself any more|in \
            a good place|in a good way|right in myself)
        not doing (well|okay|good) [at all|mentally|honestly|<end>|inside|end_of_text]
        (dark|black) (place|thoughts|times|days|hole|cloud) [sometimes|again|now|in my head|mentally|inside|every|\
            <end>|end_of_text]
        (waste of space|am good for nothing|am worth nothing|a burden (to|on|for)|such a failure|am a failure|like \
            a failure|am a loser|such a loser|an embarrassment to everyone|a disappointment to everyone|unlovable|a \
            broken (man|woman|person))
        (waste of (space|oxygen|air|a life)|do not matter|no good to anyone|not good enough for anyone)
        (crying|cry|cried|weep|weeping|sob|sobbing|tears|bawling) <2> (every|all the|at night|in the|myself|before|\
            after|at work|again|most|as i|all night|constantly|for no|over|alone|a lot|on my|so much|daily|because|\
            during|while|when|now)
        (i|and|am|just|makes me|made me|makes you|keep|me|can not stop|could|still|always|often|constantly) (cry|\
            cried|crying|weep|sob|weeping|sobbing) [<end>|end_of_text|myself to sleep|a lot|and|when|in|every]
        (in|into|with|to|of|the|fighting|swallowing|but) tears [every|at work|all|daily|most|again|on|before|<end>|\
            end_of_text|as i|and]
        (could|want to|end up|close to|near to|on the verge of) (cry|crying|tears|weep) [all|every|<end>|end_of_text]
        (drowning|suffocating|sinking) (and|inside|in sadness|in grief|in my|every|here|in this life|emotionally|\
            end_of_text)
        (trapped|stuck|scared|lost|overwhelmed|afraid|alone|exhausted|sad|unhappy|broken|anxious|hurt) and \
            (desperate|hopeless|scared all|alone|crying|afraid all|broken|numb|empty|lonely|depressed|sad|worthless|\
            lost|helpless|scared)
        (afraid|scared|anxious|fear|sad|unhappy|miserable|feel down|felt down|am down|low|lonely|terrified|ashamed|\
            guilty) (all the time|\
            of everything|every (day|morning|night|single)|constantly|for (weeks|months|years|so long)|all day|\
            since|most days|of people|of waking up)
        (live|living) in (fear|constant fear|despair|misery)
        dread <1> (every (day|morning|single)|waking|each|getting up|the mornings|tomorrow|and tears|living|life)
        (ashamed of|forgive|disgust|sick of) (myself|who i am|my life)
        (drink|drinking|drank|drugs|pills|smoke|smoking) <2> (to (forget|cope|numb|sleep|get through)|too much to|\
            every (night|day|morning)|myself to|because i can not|heavily|alone every)
        an alcoholic
        (eating disorder|anorexia|anorexic|bulimia|bulimic|making myself sick|bipolar|suffering from)
        (nobody|no one|not one|no friends|none|not anyone) <1> (cares end_of_text|cares about me|cares (if|whether) \
            i|loves|likes me|wants me|understands me|needs me|listens to me|to talk to|to turn to|sees it|sees me|\
            would listen|gives a (damn|shit|toss) about me)
        i (have|got|have got) (nobody|no one|no friends|not anyone|no family) (left|at all|to (talk|turn|lean|hug)|\
            in my life|in the world|any more|end_of_text|who (cares|loves))
        (so|completely|totally|utterly|very|terribly|feel|feeling|really) (alone|lonely) [in|it|here|and|since|that|\
            all|inside|<end>|end_of_text|at night]
        (give|giving|given|gave) up on (life|everything|myself|living|happiness|people|the world)
        given up end_of_text
        (feel|felt|feels|am|ready|want|wanting|about|like) [like] [to] (giving up|give up) [on|everything|\
            completely|<end>|end_of_text]
        (much|any) longer <2> (cope|bear|take|hold on|stand|keep going|keep this up)
        holding on by a thread
        (not|can not) (sleep|eat) <3> (crying|fear|worry|thoughts|sleep|think|nightmares|anything|days|weeks)
        (lie|lying|lay) awake <3> (crying|fear|dread|tears|scared|panic|despair|shaking)
        (stay|staying|lie|lying) in bed all day
        (shell|shadow|ghost|wreck) of [a|my|myself|the] <2> [self|man|woman|person]
        (a|an|nervous|emotional|total) wreck
        (destroyed|destroying|ruined|ruining|broke|broken|crushed|crushing|destroys) (me|my mental|my soul|my \
            spirit|my health|my life|my confidence|mentally|my heart)
        too much for me
        (everything|it|life|it all|all) is [all|just] too much
        (can not|not|never) <1> (be happy|happy any more|smile|laugh any more|remember (being|the last time i was) \
            happy|stop worrying|see a (future|way))
        (lost|loss of) <1> will
        (i am|im|am) nothing
        (heart|soul|spirit) (is|was|has been|feels|got|aches|hurts) <1> (broken|heavy|crushed|in pieces|empty|every|\
            so)
        dead inside
        my life (is|was|has) <2> (mess|over|ruined|pointless|empty|hell|he will|failure|disaster|destroyed|nothing|\
            worthless|hopeless|misery|sad|waste)
    """,
    "panic": """
        (panic|anxiety) (attack|attacks|disorder)
        panicking (every|all|before|again|at)
        i panic (every|when|before|each|at|whenever|and)
        (severe|crippling|bad|terrible|constant|extreme|social|my|with|have|chronic|health|of|high|from|awful|\
            crushing|so much) anxiety [is|attack|attacks|so|and|disorder|since|makes|stops|all|every|end_of_text|\
            holds|keeps|meds|medication]
        (shake|shaking|trembling|tremble|sweat|heart races|heart is racing|hyperventilate|hyperventilating|throw up|\
            vomit|feel sick) <6> (breathe|faint|work|fear|before work|every morning|shift|think of work|boss|afraid|\
            door|nerves|dread)
    """,
    "grief": """
        (my|our|his|her|a) <1> (<kin>) [and <2>|just|suddenly|sadly|has|had|is|are|both|was|also|in law] <1> (died|\
            passed|passed away|dying|dead|committed suicide|killed|drowned|hanged himself|hanged herself|lost (his|\
            her|their) (life|fight|battle)|terminally ill|died by suicide|deceased|slipped away|gone now)
        (<kin>) (killed|hanged|shot|drowned) <themself>
        (<kin>) (took|taken|ended) (his|her|their) [own] life
        (killed|took|hanged|shot|ended) (<themself>|his own life|her own life|their own life|his life|her life|\
            their life)
        (the|since the|after the|his|her|their|sudden|by the|since|after) (death|suicide|loss|passing|funeral) of \
            (my|our|a) <2>
        (moms|mums|mothers|fathers|dads|wifes|wives|husbands|sons|daughters|childs|babys|brothers|sisters|partners|\
            friends|her|his) (death|passing|funeral|suicide|illness and)
        (lost|losing|lose|miss|missing|buried|burying|bury|mourn|mourning|without) [both|so much] (my|our|a|the|two|\
            three|her|him) <2> (<kin>|late <1>|parent|pregnancy|him|her|twins)
        (lost|losing|miss|missing|mourning|buried) (him|her) (so|last|in (january|february|march|april|may|june|\
            july|august|spring|autumn|winter)|to (cancer|covid|a|suicide)|every|terribly|when|two|a year|end_of_text)
        lost her nothing
        (miscarriage|miscarriages|stillbirth|stillborn|miscarried|widow|widowed|widower|bereaved|bereavement|grief|\
            grieve|grieving|mourn|mourning|orphaned|orphan)
        (weeks|months|days|not long|hours) [left] to live
        (have|has|got|my|diagnosed with|with) [a|terminal|incurable|stage <1>|lung|breast|brain|pancreatic|advanced|\
            only] (cancer|leukaemia|tumour|tumor|terminal illness|motor neurone disease)
        (wife|husband|girlfriend|boyfriend|partner|fiance) <1> (left|leaving|dumped|cheated|walked out|divorcing) \
            <1> (me|us) <8> (lost|wreck|function|broken|alone|cry|crying|heartbroken|can not|destroyed|empty|\
            devastated|sad|nothing|fell|apart|cope|since)
        (divorce|separation|breakup|break up) <8> (wreck|broken|cry|crying|heartbroken|alone|devastated|fell apart|\
            falling apart|depressed|cope|function|sad|lost everything|over)
    """,
    "burnout": """
        (burned out|burnout|burn out|burning out) <8> (hopeless|no|can not|nothing|not|empty|cry|crying|cope|numb|\
            broken|desperate|despair|destroyed|collapse|collapsed|bed|sick|clinic|hospital|afraid|scared|worthless|\
            point|tears|completely finished|over)
        (hopeless|can not|empty|cry|crying|cope|numb|broken|desperate|collapsed|nothing|no energy|despair|exhausted \
            and) <6> (burned out|burnout)
        (my|a|after|from|had|severe|had a|since|second|recovering from|full|complete|total|suffering|clinical|\
            diagnosed with|signed off with|off sick with|with) [a|my|severe|complete|full|second] (burnout|burn out)
        (so|completely|totally|utterly|severely|absolutely) (burned out|exhausted|drained|finished|worn out) [that|\
            and|i] <3> (not|cry|crying|nothing|hopeless|bed|numb|empty|cope|live|collapse|collapsed|hope|can not)
    """,
    "past": """
        (trauma|traumatised|traumatized|traumatic|ptsd|post traumatic|flashbacks|cptsd)
        nightmares (about|of|since|every|from|because|again)
        (still|and) (have|get|having) nightmares
    """,
}
