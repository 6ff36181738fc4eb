"""What only sounds like distress: figures of speech, and the words of a trade. One line is one way of
putting it; see `distress_words.py` for the language and the lists."""

from __future__ import annotations

#: Figures of speech and other things that only sound so. Taken out before anything is looked for.
IDIOMS = """
    <1> (is|are|was|were) [literally|slowly|really|just] killing (me|us|my <2>)
    (will|would|going to|is) be the death of (me|us|him)
    (shoot|skin|hang|crucify|lynch|flay|roast|eat) (me|us) [alive] (if|when) i (took|take|leave|left|quit|am|was|\
            did|miss|buy|change|say|come)
    (skin|eat|eaten|burn|burned|buried|bury) (me|us|him) alive
    suicide (for the|lane|lanes|door|note in <1> code)
    (stab|stabs|stabbed|stabbing) <2> in the back
    (thrown|threw|throw|throwing) (<myself>|in|me) (in at|under the bus|in the towel|into (work|my work|night|\
            studying|it|training|the job|sport|a course|learning|my <1>)|at the deep)
    (hit|hitting|bang|banging|beating) my head (against|on) (a|the) (glass|brick|wall|ceiling|same)
    (attack|attacks|attacked) (my|our) (idea|ideas|plan|plans|work|proposal|proposals|code|report)
    (nobody|no one|management|they) (cares|care|listens|listen|trains|tells|helps|asks|understands|wants|likes) \
            (about (quality|us|training|our|the|safety|work|promotion)|in (meetings|this|our)|(me|us) (about|how|to \
            do)|what we|the <1>)
    (have|got) (nobody|no one) to (ask|learn|cover|report|delegate|talk shop)
    (not|never) [been|ever] (cry|cried|depressed|suicidal|panic|lonely)
    (cry|crying|weep|weeping|cried) (at|over|out) <1> (pay|payslip|paperwork|prices|price|salary|for|films|movies|\
            weddings|spreadsheet|spilled|spilt|bill|bills)
    (onions|films|movies|songs|music|adverts|weddings|pay|payslip|salary|wage|wages) [always] (make|makes) me (cry|\
            weep)
    (boss|management|company|situation|it|place|team|firm|union|printer|coffee|system|manager|software|prospects) \
            [here|there|at the firm|is just] (is|are) [all|just|totally|completely|pretty] hopeless
    desperate (for|to) <3>
    (i|we) (hope|am hoping|hoped) (so|not|to|for|that|it|they|the|my|one|soon)
    on my last legs
    (live|living) (for|to) work
    not want to be here (when|if|while|as)
    lots of crying
    panic (at|in|before) <1> (end|month|quarter|close|season|deadline|deadlines|christmas)
    (feel|feeling|am) lost (about|in|with|on) <3>
    no future here
    beat (me|us|him|her|them) to
    not [going to|gonna] (kill|hurt) <myself> (over|for)
    at death s door
    (can|could) not live (off|on)
    beats me end_of_text
    beats me (they|how|why|what|where|who|if|it|really)
    (phone|phones|battery|laptop|tablet|screen) (is|s|at|about to|going to|nearly) <2> (die|dying|dead|died)
    (nearly|almost) killed me [with|laughing|off]
    (breaks|broke) my heart [but|to]
    bruises to show
    it (follows|keeps|holds|haunts) me
    (keeps|keep|kept) (me|us) (up|in touch|in the|in shape|in work|busy|going)
    kicked (out|off|upstairs)
    (would|will|could|might) hit (me|us) [like|hard]
    not kill (me|us|you|him|anyone)
    (unhappy|miserable|sad|lonely) (at work|there|here|in (this|my) (job|role|team|place)|with (my|this) job|on \
            mondays|at my job)
    no joy (in (it|this|that|the|my|any more)|there|yet|so far)
    (leave|leaving) the world <3> better
    (could|would) [not] (cope|panic)
    cope well
    hold on
    not eat everything
    was desperate
    (work|job|shift|shifts|day|days) (involves|includes|means|deals with|involve|include) <6>
    (like|love|adore|miss) <2> to death
    killing (me|us) (with|by) <2>
    killing <myself> (with|over|for|at|to|on|working|trying) <3>
    (kick|pinch|kicking) <myself>
    (hurt|cut|burned|burn|injured) <myself> (shaving|lifting|cooking|on|while|when lifting|carrying|playing|falling|\
            at work|with (the|a) (knife|slicer|oven|saw|machine|drill)|in the (kitchen|gym))
    (boss|wife|husband|mum|mother|dad|father|girlfriend|partner in crime|team|colleagues|parents|customers|coach|he|\
            she|they) (will|would|is going to|are going to|going to) [absolutely|literally|probably] (kill|murder|\
            strangle|skin) (me|us) [alive] (if|when|for|over|because) (i|we) (am|miss|forget|forgot|quit|say no|did \
            not finish|was|lose|lost|break|spend|come|came|change|took|take|buy|turn) <4>
    (boss|wife|mum|mother|dad|parents|team|colleagues) (will|would|is going to) (kill|murder) me
    could [have] (kill|killed|murder|murdered|strangle|strangled|scream) [him|her|them|someone|my boss|a <1>] <2>
    (would|to) (kill|murder) (for|to) <4>
    kill (for|time|two birds|bugs|the|a process|processes|off) <3>
    (killed|murdered|slaughtered|died|die|dying) it
    (killed|killing) the <2>
    killer (app|feature|heels|features|instinct|deadline|deadlines|schedule|line|whale|workout|idea|offer|view)
    (dying|die|died) (laughing|of (boredom|embarrassment|curiosity|laughter|thirst|hunger|heat|cold|shame))
    dying to (leave|get|know|try|start|see|learn|be|do|move|go|work|change|hear|find|have|quit|meet|become|make|\
            tell|show|open)
    dying for (a|some|the|my|this|to|change|coffee|summer|friday|something)
    [a|an|the|it is a|is a] dying (trade|craft|art|industry|breed|business|town|language|profession|company|market)
    to die for
    (rather|sooner) (die|be dead|be shot|hang|jump off a <1>) than (do|work|be a|be an|go into|sell|return to|go \
            back to (sales|work|the office|retail|school|it|that|nights)|sit|commute|answer|ask|take|wear|have|use|\
            call|teach|write|manage|speak|give|become|move|get|join) <6>
    (would|will|to) die (for|before|rich|happy|old|of old age|with my boots|in this job|at (this|my) desk|here at|\
            doing what)
    (till|until|before) (i|we) (die|am dead|drop dead|drop)
    till death do us part
    (die|dying|died) (hard|out|down|off|on the vine|cast|cutter|on stage)
    death (by <2>|warmed up|march|row|tax|certificate|certificates|in service|star|metal)
    [sick|tired|bored|scared|worked|frightened|stressed|thrilled|love <3>|frozen] to death [of|by|at|in|but|with]
    (matter of life and death|life and death|life or death)
    (nurse|doctor|counsellor|counselor|teacher|paramedic|medic|toxicologist|porter|worker|dispatcher|surgeon) [lots \
            of|mostly|a lot of|many|with|plenty of|so many|and] (overdoses|overdose|stabbings|poisons|self harm|\
            suicides|suicide|violence|abuse|grief|deaths|crises|trauma|tears|panic) <5>
    dead (end|tired|easy|boring|lucky|simple|right|set|slow|good|serious|on my feet|line|lines|wood|weight|stock|\
            letter|letters|heading|lift|lifts|beat|pan|line is|last|keen|sure|weird|funny|nice|certain|busy|quiet|\
            cheap|posh|chuffed)
    (drop|half|play|caught|seen|stone|brain) dead <1>
    over my dead <2>
    (phone|battery|laptop|car|market|town|print|trade|industry|career|line|plant|conversation|season|internet|\
            computer|company|project|contract|idea|job|business|shop|place|office|engine|server) (is|are|was|went|\
            has|just) [all|so|completely] (dead|died|dying|dies|killed)
    (phone|battery|laptop|car|market|company|project|contract|idea|business|server|team) died
    (career|professional|political|social|financial|commercial|economic|business|reputational) suicide
    suicide (squeeze|sprints|sprint|prevention|hotline|line|watch|helpline|doors|mission|run|runs|pact with excel|\
            drill|drills|awareness|research|statistics|burger|wings)
    (schedule|deadline|deadlines|rota|timetable|workload|plan|project|pace|now|it|that|this|leaving|quitting|prices|\
            budget|move) <1> (is|are|was|would be|will be|be) <2> (suicide|suicidal)
    suicidal (schedule|deadline|deadlines|pace|prices|strategy|move|hours|rota|timetable|project|plan|budget|drivers)
    (shoot|shot|shooting|shoots) (me|us|him|them|you|her) (an|a|over|some|over an) <3>
    (shoot|shot|shooting) (for|film|films|weddings|portraits|photos|video|videos|people for|people at|people in|\
            fashion|pictures|commercials|ads|the breeze|up the|hoops|arrows|deer|clay|pigeons|targets) <2>
    (bomb|bombed|bombing|blew|blow|flunk|flunked) [up] (the|an|my|in|it|at|out|both|two|every) (interview|exam|test|\
            presentation|audition|exams|interviews|customer|balloons)
    (hang|hanging|hung) (in there|on|out|around|up|pictures|doors|drywall|about|wallpaper)
    (beat|beating|beats|beaten) (the|around|my|a|on|to|at|about|by the|in the|in sales) (competition|bush|quota|\
            targets|target|record|it|price|promotion|odds|traffic|clock|market|rush|sales|crowd|drum|deadline|\
            others|rivals|system)
    (get|got|was|am|been|getting) (beaten|hit|killed) (on|to|by|with) (price|prices|it|the|that|bills|taxes|fees|\
            promotion|costs)
    (beats|hits|strikes|kills|gets) (me|us) (why|that|how|hard in|in the wallet)
    (it|that|this|what|which|job|nothing) [really|just|always|quite] (beats|hits|kills|hurts|attacks|strangles) (me|\
            us|a|the|being)
    (hit|hitting|hits) (my|the|our|a) (target|targets|road|books|ceiling|goals|numbers|jackpot|quota|ground|wall|\
            brakes|gym|sack|hay|roof|glass|pay|top)
    hit (me|us) up
    rock bottom (price|prices|pay|salary|wages)
    (touching|touches|touch|touched) (on|base|up|typing|my work|wood|60|upon|screen)
    keep in touch
    (following|follow|follows|followed|stalk|stalks|stalking) [me] (on|the|up|in my footsteps|around the|\
            instructions|horse|rules|my lead)
    pushes me [hard] (to|in|forward|towards|into trying|because)
    (not suicidal|not depressed|not sad|not lonely|not hopeless|not desperate|not anxious) [or anything|at all|any \
            more]
    (crying|cry|cried) (shame|need|baby|babies|children|kids|wolf|out loud|with joy|for joy|out for|laughing|of \
            laughter|off|with laughter|happy tears)
    (made|make|makes|making|made me laugh until i) (people|them|audiences|you|the audience|customers) cry
    (bored|laughed|laughing|moved|bore <1>) (to|till|until) [i] (tears|cried|cry)
    (do not|no need to|never|not|no|buying) panic [easily]
    panic (button|buttons|buying|room|bar|sale|mode before)
    (economy|market|region|area|town|sector|industry|prices|wages) (is|are|was) depressed
    (depressed|lonely|panicked|hopeless|dying|sad) (economy|market|region|area|town|sector|wages|at the top|with \
            (computers|names|numbers|money|tech|it|sums|maths|excel|paper|words|people|names)|at <3>|in maths|\
            planet|romantic|case)
    (a bit|a little|slightly|somewhat|bit|kind of|sort of|rather) (lonely|low|down|sad|depressed|depressing|anxious|\
            miserable|empty|flat|numb)
    (sad|heartbroken|devastated|miserable|gutted) (to leave|to go|that we (closed|lost)|but true|to say|when (the|\
            my team|we)|about leaving)
    (low|down) (paid|pay|on|in|to|the|for|with|season|wage|wages|income|skilled|level|side|time)
    (feel|feeling|felt) (empty handed|alone with the|low on|down to)
    useless (at|with|degree|meetings|skills|certificate|in) <1>
    (useless|worthless|pointless|empty|meaningless|broken) (degree|meeting|meetings|job|certificate|paper|promises|\
            title|shares|task|tasks|work|course|training|system|reports|machine|machines|bones)
    drowning in (work|paperwork|emails|debt|mail|meetings|tickets|admin|orders|calls|tasks|marking|spreadsheets|\
            laundry)
    no (hope|chance|future|point|way|sense|use|reason|meaning) (of|for|in|with|to) [a|an|any|the|my|being|getting|\
            more|another] (raise|promotion|rise|career|company|firm|job|print|coal|field|trade|industry|sector|pay|\
            contract|permanent|place|degree|training|course|study|studying|certificate|certificates|applying|asking|\
            staying|boss|school|arguing|trying|overtime|meetings|promoted|learning|work|working|moving up|changing \
            jobs|this company|this job|this firm|this field|this question|that|it|here|advancement|retail|\
            journalism|farming|mining|complaining|complain|waiting|rushing)
    (lost|losing|lose) (hope|faith|interest|touch) (in|of|with|for) [the|this|my|a|getting] (management|company|\
            boss|job|raise|promotion|politics|colleagues|contacts|getting|system|leadership|people i|promoted|field)
    (end|ending|ended|terminate|finish|quit|stop) (it|this|that|things|everything) (here|there|with (this|the|my|\
            them|it) <1>|at this job|for today|for now|now for today|by friday|on a high|well|early|at five|\
            properly|on time|on good terms) [company|job|boss|firm]
    (end|ending|finish|stop|over) [it|this|that|things|everything|be over] [i mean] (the|this|my|our|with the|with \
            this|with my) (chat|conversation|interview|session|talk|job|contract|call|survey|probation|internship|\
            apprenticeship|shift|questions|questionnaire|employment|course|project|partnership|lease|subscription|\
            test|quiz|career|agreement|day|meeting|training)
    <will> be over (this|the) <1>
    (park|pause|save|leave|break|battery|phone|phones|bus|train|busy|later|come back) <4> [i will] finish (it|this)
    (strangle|strangled|kill|killed|murder|murdered|shoot) me (haha|hahaha|lol|hehe|lmao)
    (cry|cries|cried|crying) (on me|with joy|with happiness|with relief|with laughter|happy tears|from laughing)
    not (okay|fine|happy) with
    burned (bridges|my bridges|my fingers|the <1>|calories|through|rubber|cds)
    burned out (on|by|from) (spreadsheets|retail|email|emails|meetings|sales|teaching|it|customers|coding)
    nightmare (boss|job|commute|customer|customers)
    trauma (surgeon|nurse|ward|centre|center|unit|team|therapist|therapy|informed|care|surgery|counsellor|\
            specialist|doctor|room)
    <1> (threat|threats) (analysis|analyst|intelligence|detection|model|modelling|hunter)
    heart attack
    (threatens|threatening|threatened) (to (close|outsource|cut|leave|move|strike|replace|sell)|by (ai|machines|\
            robots|automation))
    [ai|robots|machines|automation|computers] (kill|killed|kills|killing) (jobs|my job|our jobs|the <1>)
    (not want|do not wish|hate) to (be|live|stay|wake up|go on) [here|there|up] (in (<1> years|a year|sales|this \
            (job|company|town|city|country|flat|house|role|office|place|field)|the (city|country|same)|my|london|\
            five|ten|that)|at (this|my|the|five|4|5|6|four|six|parents|home)|with (my parents|flatmates|this|my|the \
            <1> interview|the interview)|for ever|from|off|near|abroad|all my life|on (benefits|tips|this|a|minimum|\
            the dole|my)|hand to mouth|when i am <2>|till|until|so|early|before|paycheck|as a|like my (dad|father|\
            mother|mum|boss|parents)|with (the|this) <1>)
    (not|never) be (here|around|there) (in|next|any more in|at|for|till|until|on|to see my boss|when) (<1> years|a \
            year|this|that|year|monday|five|ten|the <1>|tomorrow|friday|work)
    (tired|sick|fed up|done|bored|enough) (of|with) [my] (living|life) (in|with|at|from|on|off|out of|hand|here|\
            paycheck|as|abroad|under)
    can not (go on|do this|do it|take it|take this|cope|carry on) (now|right now|today|tonight|with (this|the) \
            (interview|questions|chat|job|question|app)|at this salary|on this (pay|salary|wage)|in this (company|\
            job|firm|team|office|role)|working|doing|nights|job|like this (at|in|on|with) <2>)
    (good|life) (as dead|insurance|coach|sciences|guard|saver|boat|cycle|style|balance|hack)
    (do|does|did) not (want to|like to|intend to|plan to|mean to|wish to) (hurt|harm) (anyone|someone|anybody|\
            people|feelings|him|her|them)
    (my|our|the) (hours|budget|pay|pension|team|department|position|role|wages) (was|were|got|is|are) [being] (cut|\
            killed|axed|slashed|hit)
    take my life (in a|in another|into my|back|in hand|to the)
    (life|living) (from|off) my (art|music|writing|work|farm)
    (kill|hate|murder|strangle) (mondays|the printer|excel|my (alarm|computer|job|laptop|commute|printer))
    (jump|jumping|jumped) (ship|at|in at|between|to|into a|for joy|through hoops|out of planes|the queue)
    (snap|snapped|snapping) (photos|pictures|up|chat|decisions)
"""

#: What people do for others, or would like to: after it comes what is the others', not their own.
TRADE = """
    suicide (calls|first aid|awareness|prevention|statistics|rates|rate)
    (cut|cuts|reduce|reduced|lower|lowered|prevent|prevented|brought) <1> (suicide|suicides|overdoses)
    (help|helping|helped|helps|support|supporting|supported|assist|assisting|counsel|counselling|treat|treating|\
            care for|caring for|look after|looking after|looked after|teach|teaching|train|training|coach|coaching|\
            protect|protecting|defend|defending|represent|representing|advise|advising|rescue|rescuing|save|saving|\
            accompany|nurse|nursing|interview|interviewing|arrest|arresting|investigate|investigating|prosecute|\
            prosecuting|serve|serving|comfort|comforting|feed|house|guide|guiding|study|studying|research|\
            researching|visit|visiting|listen to|listening to|talk to|talking to|talk|talking|speak to|speak with|\
            speak for|work with|working with|worked with|work for|working for|worked for|work among|dealing with|\
            deal with|dealt with|handle|handling|care about|prevent|preventing|stop|stopping|keep|keeping|fight|\
            fighting|fighting against|fight against|volunteer with|volunteering with|being there for|be there for|\
            is for|see|meet|sit with|sitting with|manage|managing|process|processing|answer|answering|write about|\
            writing about|report on|reporting on|film about|podcast about|books about|stories about|articles about|\
            campaign for|raise money for|therapy for|shelter for|house for|home for|charity for|hotline for|\
            helpline for|groups for|group for|lawyer for|nurse for|doctor for|teacher for|worker for|counsellor for|\
            advocate for|advisor for|adviser for|carer for|school for|courses for|course on|courses on|workshops on|\
            workshops for|service for|services for|app for|apps for|place for|projects for|project for|be a <2> for|\
            patrol|supervise|supervising|house|calm|calming|wash|bury|burying|examine|dress|photograph|clean up \
            after|rehabilitate|rehabilitating|resettle|screen|assess|assessing|monitor|spot|recognise|notice|reach|\
            understand) [other|the|some|young|old|older|many|all|those|these|such|mostly|mainly|our|little|poor|\
            vulnerable|traumatised|violent|male|female|new|calls from|callers|about] [of|and] (people|persons|kids|\
            children|child|teens|teenagers|teenager|students|pupils|youth|youths|adults|women|men|girls|boys|\
            mothers|fathers|parents|families|veterans|soldiers|patients|patient|clients|callers|victims|survivors|\
            those|anyone|anybody|others|folks|prisoners|inmates|offenders|criminals|murderers|refugees|residents|\
            elderly|addicts|alcoholics|drinkers|someone|everyone|users|workers|employees|staff|elders|seniors|\
            youngsters|the <1> people|widows|orphans|lads|folk|bereaved|dying|dead|depressed|suicidal|abused|\
            bereaved people|homeless|wounded|injured|sick|mentally ill|jumpers|relatives|animals|dogs|cats|cases|\
            complaints|calls|deaths|murders|suicides|suicide|depression|anxiety|panic|grief|trauma|ptsd|burnout|\
            abuse|harassment|sexual harassment|bullying|violence|domestic violence|domestic abuse|stalking|rape|\
            sexual assault|self harm|mental health|mental illness|addiction|stress|overdoses|crises|crisis|\
            aggression|aggressive <1>|bullies|gangs|people|abusers|loneliness|homicides|crime|assaults|threats)
    (suicide|suicidal|crisis|grief|bereavement|trauma|abuse|harassment|violence|rape|depression|anxiety|domestic \
            violence|domestic abuse|sexual violence|self harm|stalking|overdose|bullying|burnout|mental health|\
            panic|victim|murder|homicide|sex crimes|child abuse|child protection|anti bullying|safeguarding) \
            (prevention|hotline|helpline|line|unit|ward|officer|worker|counsellor|counselor|counselling|counseling|\
            therapist|nurse|advisor|adviser|investigator|trainer|support|support worker|charity|volunteer|shelter|\
            cases|case|lawyer|policy|policies|training|law|team|clinic|researcher|research|survivors|victims|\
            detective|squad|mystery|mysteries|trial|trials|complaints|complaint|care|service|services|coordinator|\
            educator|awareness|negotiator|intervention|centre|center|group|groups|coach|doctor|specialist|response|\
            and <3> cases|claims|recovery|education|app|apps|desk)
    (nurse|doctor|psychologist|psychiatrist|therapist|counsellor|counselor|psychotherapist|paramedic|police|officer|\
            detective|lawyer|judge|prosecutor|social worker|solicitor|barrister|chaplain|priest|pharmacist|\
            toxicologist|researcher|expert|specialist|trainer|training|journalist|writer|author|consultant|policy|\
            law|classes|lectures|workshops|seminars|campaign|campaigns|campaigning|campaigner|against|works|working|\
            work|worked|volunteer|volunteering|interested|specialise|specialised|specialising|unit|team|hospice|\
            ward|mostly|helpline) [mainly|mostly] (in|on|for|with|of|against|about) [the|a|an|and|psychiatric|\
            locked|acute|young|severe|companies] [of|on] (ward|suicide|suicidal|depression|depressed|grief|panic|\
            anxiety|trauma|abuse|abused|violence|violent|harassment|sexual|bullying|domestic|rape|overdose|\
            overdoses|murder|homicide|self harm|stalking|mental|death|dying|bereavement|bereaved|palliative|hospice|\
            psychiatric|emergency|crisis|burnout|victims|survivors|ptsd|eating)
    (people|patients|clients|callers|residents|animals|men|someone) [often|mostly] (die|died|dying|dies|kill \
            themselves|cry|get beaten) (on|in|at|under|every|with us|here|there|around)
    (overdoses|stabbings|suicides|shootings|fights|assaults|murders|beatings|accidents|deaths) [and] [overdoses|\
            stabbings|fights|suicides|drunks] (every|all|on|most|at|are)
"""
