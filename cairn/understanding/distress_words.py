"""How people say that they are in distress, and what only sounds like it. One line is one way of putting it.

The language is that of `patterns.py`. A line may stand anywhere in a sentence. Texts are written out before they are matched
("I'm" is "i am", "can't" is "can not").
"""

from __future__ import annotations

#: What people write -> how these tables write it, beside what `words.py` writes out.
WRITTEN_OUT = {
    "hes": "he is", "shes": "she is", "theyre": "they are", "theyd": "they would", "theyll": "they will",
    "nobodys": "nobody is", "everyones": "everyone is", "wana": "want to", "wan": "want", "wnna": "want to",
    "wnat": "want", "2": "to", "bf": "boyfriend", "gf": "girlfriend", "kil": "kill", "killin": "killing",
    "kll": "kill", "mom": "mum", "noone": "nobody", "meself": "myself", "hisself": "himself", "theirselves": "themselves",
    "everybody": "everyone", "somebody": "someone", "doin": "doing", "livin": "living", "dyin": "dying", "aint": "am not",
    "wouldve": "would have", "weve": "we have", "theyve": "they have", "mam": "mum", "tonite": "tonight", "nite": "night",
    "everyday": "every day", "coworker": "colleague", "coworkers": "colleagues", "workmate": "colleague",
    "workmates": "colleagues", "supervisor": "boss", "manager": "boss", "foreman": "boss", "employer": "boss",
    "lately": "now", "nowadays": "now", "currently": "now", "burnt": "burned", "hell": "he will", "forever": "for ever",
    "sucidal": "suicidal", "suicidle": "suicidal", "suicudal": "suicidal", "suisidal": "suicidal", "sewerslide": "suicide",
    "deppressed": "depressed", "deppression": "depression", "hopless": "hopeless", "harrassed": "harassed",
    "harrasses": "harasses", "harrassing": "harassing", "harrasment": "harassment", "harrassment": "harassment",
    "bulling": "bullying", "dieing": "dying", "alright": "okay", "greif": "grief",
    "realy": "really", "cannae": "can not", "harrased": "harassed", "dinnae": "do not", "cryin": "crying", "feelin": "feeling", "becuase": "because", "mobbed": "bullied", "mobbing": "bullying",
}  # fmt: skip

#: Words that are recognised with one slip of the finger; the last line guards words that are near to them.
SLIPS = tuple(
    """
    suicide suicidal myself himself herself themselves depressed depression hopeless worthless harassed harassing harasses
    harassment bullied bullying bullies threatened threatens threatening assaulted anxiety strangled overdose overdosed
    grieving abusive useless killing abused breakdown burnout panic attacks alive died die kill want
    homeless pancake panics anxious abuse attack attacked attached bulling alike olive wand wants went kiln skill
    """.split()
)

#: Rewritten first, so that a negation is not taken for what it is not.
PLAINLY = {
    "(not|never) (stop|help) [myself] [from]": "keep",
    "(not sure|not know) [if|whether|that]": "unsure",
    "not (joking|kidding|lying|exaggerating|even joking)": "really",
    "(why not|whether or not|not only|not just)": "also",
    "(do|does|did) not (see|find|know|have) [any|a|the]": "no",
    "there is not [any|a]": "no",
    "[can|could] not see [any|a|the]": "no",
    "not [got|have] (any|a single)": "no",
    "(will|would) not stop": "keeps",
}

MACROS = {
    "myself": "myself|my self|me self",
    "themself": "himself|herself|themselves|themself|him self|her self",
    "kin": "mum|mother|dad|father|wife|husband|partner|fiance|son|daughter|child|baby|brother|sister|twin|friend|"
    "grandma|grandmother|grandpa|grandfather|nan|granny|gran|aunt|uncle|cousin|niece|nephew|girlfriend|boyfriend|parents|dog|"
    "cat|best friend|mate|mentor|colleague|colleagues|wee boy|little boy|little girl|boy|girl|flatmate|roommate|student",
    "who": "boss|bosses|colleague|colleagues|lead|leader|owner|director|chef|teacher|professor|coach|customer|customers|"
    "client|clients|patient|guest|guests|guy|guys|man|men|bloke|lads|woman|neighbour|landlord|husband|wife|partner|ex|"
    "boyfriend|girlfriend|father|dad|mother|mum|stepfather|stepdad|stepmother|brother|sister|uncle|cousin|son|parents|family|he|"
    "she|they|someone|people|everyone|team|gang|officer|sergeant|driver|priest|one|others|inlaws|in laws",
    "people": "him|her|them|someone|people|everyone|everybody|anyone|others|my <1> (boss|colleague|colleagues|<kin>|kids|"
    "children|family|ex|neighbour|neighbours|landlord|team|coworkers)|the boss|my boss|these people|those people|all of them|"
    "that (man|woman|guy|bastard|bitch|idiot|boss|swine)|you all|my (kids|children|family|ex|neighbour|team)|<kin>",
    "self_act": "kill|killing|hang|hanging|shoot|shooting|drown|drowning|poison|poisoning|stab|stabbing|harm|harming|hurt|"
    "hurting|cut|cutting|burn|burning|injure|injuring|starve|starving|unalive|unaliving|end|ending|top|topping|off|offing|"
    "neck|necking|cutting|punish|strangle|suffocate",
    "hit_s": "hits|beats|belts|whips|slaps|kicks|punches|chokes|strangles|rapes|abuses|assaults|attacks|gropes|harasses|molests|stalks|"
    "threatens|bullies|blackmails|terrorises|terrorizes|shoves|mistreats|humiliates|grabs|hurts|intimidates|torments|"
    "spits on|spits at|corners|forces himself on|bashes|smacks|thrashes|fondles|batters|thumps|degrades",
    "hit": "hit|beat|slap|kick|punch|choke|strangle|rape|abuse|assault|attack|grope|harass|molest|stalk|threaten|bully|"
    "blackmail|terrorise|terrorize|shove|mistreat|humiliate|grab|hurt|intimidate|torment|spit on|spit at|beat up|bash|smack|"
    "thrash|corner|insult",
    "hitting": "hitting|beating|slapping|kicking|punching|choking|strangling|raping|abusing|assaulting|attacking|groping|"
    "harassing|molesting|stalking|threatening|bullying|blackmailing|terrorising|shoving|mistreating|humiliating|grabbing|"
    "hurting|intimidating|following|touching|rubbing|tormenting|spitting|cornering|fondling|smacking|bashing|thrashing",
    "harmed": "harassed|bullied|beaten|hit|abused|stalked|threatened|blackmailed|groped|molested|assaulted|raped|attacked|"
    "trafficked|followed home|slapped|punched|kicked|strangled|choked|mistreated|tortured|intimidated|robbed at gunpoint|"
    "touched up|beaten up|battered|mugged|humiliated|terrorised|spat on|stabbed|held hostage|sexually <1>",
    "harmed_me": "harassed|bullied|beat|hit|abused|stalked|threatened|blackmailed|groped|molested|assaulted|raped|attacked|"
    "slapped|punched|kicked|strangled|choked|mistreated|grabbed|touched|hurt|beat up|forced|humiliated|spat at|spat on|shoved|"
    "knocked|burned|cornered|stabbed|pinned",
    "body": "bum|butt|ass|arse|leg|legs|breast|breasts|boob|boobs|thigh|thighs|body|waist|bottom|hips|crotch|chest|knee|tits|"
    "private parts|hair and neck|neck|backside|behind",
    "will": "will|am going to|going to|want to|would like to|plan to|planning to|about to|might|feel like|intend to|"
    "thinking of|thinking about|think about|think of|thought about|thought of|thoughts of|thoughts about|dream of|"
    "fantasies of|fantasise about|fantasize about|urge to|urges to|am gonna|tempted to|imagine|imagining|need to|decided to",
    "end": "any more|any longer|tonight|today|now|soon|really|so much|so badly|all the time|right now|for good|please|already|"
    "again|most days|every day|honestly",
}

#: Figures of speech and other things that only sound so. Taken out before anything is looked for.
IDIOMS = """
    <1> (is|are|was|were) [literally|slowly|really|just] killing (me|us|my <2>)
    (will|would|going to|is) be the death of (me|us|him)
    (shoot|skin|hang|crucify|lynch|flay|roast|eat) (me|us) [alive] (if|when) i (took|take|leave|left|quit|am|was|did|miss|buy|change|say|come)
    (skin|eat|eaten|burn|burned|buried|bury) (me|us|him) alive
    suicide (for the|lane|lanes|door|note in <1> code)
    (stab|stabs|stabbed|stabbing) <2> in the back
    (thrown|threw|throw|throwing) (<myself>|in|me) (in at|under the bus|in the towel|into (work|my work|night|studying|it|training|the job|sport|a course|learning|my <1>)|at the deep)
    (hit|hitting|bang|banging|beating) my head (against|on) (a|the) (glass|brick|wall|ceiling|same)
    (attack|attacks|attacked) (my|our) (idea|ideas|plan|plans|work|proposal|proposals|code|report)
    (nobody|no one|management|they) (cares|care|listens|listen|trains|tells|helps|asks|understands|wants|likes) (about (quality|us|training|our|the|safety|work|promotion)|in (meetings|this|our)|(me|us) (about|how|to do)|what we|the <1>)
    (have|got) (nobody|no one) to (ask|learn|cover|report|delegate|talk shop)
    (not|never) [been|ever] (cry|cried|depressed|suicidal|panic|lonely)
    (cry|crying|weep|weeping|cried) (at|over|out) <1> (pay|payslip|paperwork|prices|price|salary|for|films|movies|weddings|spreadsheet|spilled|spilt|bill|bills)
    (onions|films|movies|songs|music|adverts|weddings|pay|payslip|salary|wage|wages) [always] (make|makes) me (cry|weep)
    (boss|management|company|situation|it|place|team|firm|union|printer|coffee|system|manager|software|prospects) [here|there|at the firm|is just] (is|are) [all|just|totally|completely|pretty] hopeless
    desperate (for|to) <3>
    (i|we) (hope|am hoping|hoped) (so|not|to|for|that|it|they|the|my|one|soon)
    on my last legs
    (live|living) (for|to) work
    not want to be here (when|if|while|as)
    at death s door
    (like|love|adore|miss) <2> to death
    killing (me|us) (with|by) <2>
    killing <myself> (with|over|for|at|to|on|working|trying) <3>
    (kick|pinch|kicking) <myself>
    (hurt|cut|burned|burn|injured) <myself> (shaving|lifting|cooking|on|while|when lifting|carrying|playing|falling|at work|\
        with (the|a) (knife|slicer|oven|saw|machine|drill)|in the (kitchen|gym))
    (boss|wife|husband|mum|mother|dad|father|girlfriend|partner in crime|team|colleagues|parents|customers|coach|he|she|they) \
        (will|would|is going to|are going to|going to) [absolutely|literally|probably] (kill|murder|strangle|skin) (me|us) \
        [alive] (if|when|for|over|because) (i|we) (am|miss|forget|forgot|quit|say no|did not finish|was|lose|lost|\
        break|spend|come|came|change|took|take|buy|turn) <4>
    (boss|wife|mum|mother|dad|parents|team|colleagues) (will|would|is going to) (kill|murder) me
    could [have] (kill|killed|murder|murdered|strangle|strangled|scream) [him|her|them|someone|my boss|a <1>] <2>
    (would|to) (kill|murder) (for|to) <4>
    kill (for|time|two birds|bugs|the|a process|processes|off) <3>
    (killed|murdered|slaughtered|died|die|dying) it
    (killed|killing) the <2>
    killer (app|feature|heels|features|instinct|deadline|deadlines|schedule|line|whale|workout|idea|offer|view)
    (dying|die|died) (laughing|of (boredom|embarrassment|curiosity|laughter|thirst|hunger|heat|cold|shame))
    dying to (leave|get|know|try|start|see|learn|be|do|move|go|work|change|hear|find|have|quit|meet|become|make|tell|show|open)
    dying for (a|some|the|my|this|to|change|coffee|summer|friday|something)
    [a|an|the|it is a|is a] dying (trade|craft|art|industry|breed|business|town|language|profession|company|market)
    to die for
    (rather|sooner) (die|be dead|be shot|hang|jump off a <1>) than (do|work|be a|be an|go into|sell|return to|go back to (sales|\
        work|the office|retail|school|it|that|nights)|sit|commute|answer|ask|take|wear|have|use|call|teach|write|manage|speak|give|\
        become|move|get|join) <6>
    (would|will|to) die (for|before|rich|happy|old|of old age|with my boots|in this job|at (this|my) desk|here at|doing what)
    (till|until|before) (i|we) (die|am dead|drop dead|drop)
    till death do us part
    (die|dying|died) (hard|out|down|off|on the vine|cast|cutter|on stage)
    death (by <2>|warmed up|march|row|tax|certificate|certificates|in service|star|metal)
    [sick|tired|bored|scared|worked|frightened|stressed|thrilled|love <3>|frozen] to death [of|by|at|in|but|with]
    (matter of life and death|life and death|life or death)
    (nurse|doctor|counsellor|counselor|teacher|paramedic|medic|toxicologist|porter|worker|dispatcher|surgeon) [lots of|mostly|a lot of|many|with|plenty of|so many|and] (overdoses|overdose|stabbings|poisons|self harm|suicides|suicide|violence|abuse|grief|deaths|crises|trauma|tears|panic) <5>
    dead (end|tired|easy|boring|lucky|simple|right|set|slow|good|serious|on my feet|line|lines|wood|weight|stock|letter|\
        letters|heading|lift|lifts|beat|pan|line is|last|keen|sure|weird|funny|nice|certain|busy|quiet|cheap|posh|chuffed)
    (drop|half|play|caught|seen|stone|brain) dead <1>
    over my dead <2>
    (phone|battery|laptop|car|market|town|print|trade|industry|career|line|plant|conversation|season|internet|computer|company|\
        project|contract|idea|job|business|shop|place|office|engine|server) (is|are|was|went|has|just) [all|so|completely] \
        (dead|died|dying|dies|killed)
    (phone|battery|laptop|car|market|company|project|contract|idea|business|server|team) died
    (career|professional|political|social|financial|commercial|economic|business|reputational) suicide
    suicide (squeeze|sprints|sprint|prevention|hotline|line|watch|helpline|doors|mission|run|runs|pact with excel|drill|drills|\
        awareness|research|statistics|burger|wings)
    (schedule|deadline|deadlines|rota|timetable|workload|plan|project|pace|now|it|that|this|leaving|quitting|prices|budget|move) \
        <1> (is|are|was|would be|will be|be) <2> (suicide|suicidal)
    suicidal (schedule|deadline|deadlines|pace|prices|strategy|move|hours|rota|timetable|project|plan|budget|drivers)
    (shoot|shot|shooting|shoots) (me|us|him|them|you|her) (an|a|over|some|over an) <3>
    (shoot|shot|shooting) (for|film|films|weddings|portraits|photos|video|videos|people for|people at|people in|fashion|\
        pictures|commercials|ads|the breeze|up the|hoops|arrows|deer|clay|pigeons|targets) <2>
    (bomb|bombed|bombing|blew|blow|flunk|flunked) [up] (the|an|my|in|it|at|out|both|two|every) (interview|exam|test|presentation|\
        audition|exams|interviews|customer|balloons)
    (hang|hanging|hung) (in there|on|out|around|up|pictures|doors|drywall|about|wallpaper)
    (beat|beating|beats|beaten) (the|around|my|a|on|to|at|about|by the|in the|in sales) (competition|bush|quota|targets|target|\
        record|it|price|promotion|odds|traffic|clock|market|rush|sales|crowd|drum|deadline|others|rivals|system)
    (get|got|was|am|been|getting) (beaten|hit|killed) (on|to|by|with) (price|prices|it|the|that|bills|taxes|fees|promotion|costs)
    (beats|hits|strikes|kills|gets) (me|us) (why|that|how|hard in|in the wallet)
    (it|that|this|what|which|job|nothing) [really|just|always|quite] (beats|hits|kills|hurts|attacks|strangles) (me|us|a|the|being)
    (hit|hitting|hits) (my|the|our|a) (target|targets|road|books|ceiling|goals|numbers|jackpot|quota|ground|wall|brakes|gym|sack|\
        hay|roof|glass|pay|top)
    hit (me|us) up
    rock bottom (price|prices|pay|salary|wages)
    (touching|touches|touch|touched) (on|base|up|typing|my work|wood|60|upon|screen)
    keep in touch
    (following|follow|follows|followed|stalk|stalks|stalking) [me] (on|the|up|in my footsteps|around the|instructions|horse|rules|my lead)
    pushes me [hard] (to|in|forward|towards|into trying|because)
    (not suicidal|not depressed|not sad|not lonely|not hopeless|not desperate|not anxious) [or anything|at all|any more]
    (crying|cry|cried) (shame|need|baby|babies|children|kids|wolf|out loud|with joy|for joy|out for|laughing|of laughter|off|with laughter|happy tears)
    (made|make|makes|making|made me laugh until i) (people|them|audiences|you|the audience|customers) cry
    (bored|laughed|laughing|moved|bore <1>) (to|till|until) [i] (tears|cried|cry)
    (do not|no need to|never|not|no|buying) panic [easily]
    panic (button|buttons|buying|room|bar|sale|mode before)
    (economy|market|region|area|town|sector|industry|prices|wages) (is|are|was) depressed
    (depressed|lonely|panicked|hopeless|dying|sad) (economy|market|region|area|town|sector|wages|at the top|with (computers|\
        names|numbers|money|tech|it|sums|maths|excel|paper|words|people|names)|at <3>|in maths|planet|romantic|case)
    (a bit|a little|slightly|somewhat|bit|kind of|sort of|rather) (lonely|low|down|sad|depressed|depressing|anxious|miserable|empty|flat|numb)
    (sad|heartbroken|devastated|miserable|gutted) (to leave|to go|that we (closed|lost)|but true|to say|when (the|my team|we)|about leaving)
    (low|down) (paid|pay|on|in|to|the|for|with|season|wage|wages|income|skilled|level|side|time)
    (feel|feeling|felt) (empty handed|alone with the|low on|down to)
    useless (at|with|degree|meetings|skills|certificate|in) <1>
    (useless|worthless|pointless|empty|meaningless|broken) (degree|meeting|meetings|job|certificate|paper|promises|title|shares|task|tasks|\
        work|course|training|system|reports|machine|machines|bones)
    drowning in (work|paperwork|emails|debt|mail|meetings|tickets|admin|orders|calls|tasks|marking|spreadsheets|laundry)
    no (hope|chance|future|point|way|sense|use|reason|meaning) (of|for|in|with|to) [a|an|any|the|my|being|getting|more|another] \
        (raise|promotion|rise|career|company|firm|job|print|coal|field|trade|industry|sector|pay|contract|permanent|place|degree|\
        training|course|study|studying|certificate|certificates|applying|asking|staying|boss|school|arguing|trying|overtime|meetings|\
        promoted|learning|work|working|moving up|changing jobs|this company|this job|this firm|this field|this question|that|it|here|\
        advancement|retail|journalism|farming|mining|complaining|complain|waiting|rushing)
    (lost|losing|lose) (hope|faith|interest|touch) (in|of|with|for) [the|this|my|a|getting] (management|company|boss|job|raise|\
        promotion|politics|colleagues|contacts|getting|system|leadership|people i|promoted|field)
    (end|ending|ended|terminate|finish|quit|stop) (it|this|that|things|everything) (here|there|with (this|the|my|them|it) <1>|at this job|\
        for today|for now|now for today|by friday|on a high|well|early|at five|properly|on time|on good terms) [company|job|boss|firm]
    (end|ending|finish|stop|over) [it|this|that|things|everything|be over] [i mean] (the|this|my|our|with the|with this|with my) (chat|\
        conversation|interview|session|talk|job|contract|call|survey|probation|internship|apprenticeship|shift|questions|\
        questionnaire|employment|course|project|partnership|lease|subscription|test|quiz|career|agreement|day|meeting|training)
    <will> be over (this|the) <1>
    not (okay|fine|happy) with
    burned (bridges|my bridges|my fingers|the <1>|calories|through|rubber|cds)
    burned out (on|by|from) (spreadsheets|retail|email|emails|meetings|sales|teaching|it|customers|coding)
    nightmare (boss|job|commute|customer|customers)
    trauma (surgeon|nurse|ward|centre|center|unit|team|therapist|therapy|informed|care|surgery|counsellor|specialist|doctor|room)
    <1> (threat|threats) (analysis|analyst|intelligence|detection|model|modelling|hunter)
    heart attack
    (threatens|threatening|threatened) (to (close|outsource|cut|leave|move|strike|replace|sell)|by (ai|machines|robots|automation))
    [ai|robots|machines|automation|computers] (kill|killed|kills|killing) (jobs|my job|our jobs|the <1>)
    (not want|do not wish|hate) to (be|live|stay|wake up|go on) [here|there|up] (in (<1> years|a year|sales|this (job|company|town|city|\
        country|flat|house|role|office|place|field)|the (city|country|same)|my|london|five|ten|that)|at (this|my|the|five|4|5|6|four|\
        six|parents|home)|with (my parents|flatmates|this|my|the <1> interview|the interview)|for ever|from|off|near|abroad|all my life|\
        on (benefits|tips|this|a|minimum|the dole|my)|hand to mouth|when i am <2>|till|until|so|early|before|paycheck|as a|like my (dad|\
        father|mother|mum|boss|parents)|with (the|this) <1>)
    (not|never) be (here|around|there) (in|next|any more in|at|for|till|until|on|to see my boss|when) (<1> years|a year|this|that|year|\
        monday|five|ten|the <1>|tomorrow|friday|work)
    (tired|sick|fed up|done|bored|enough) (of|with) [my] (living|life) (in|with|at|from|on|off|out of|hand|here|paycheck|as|abroad|under)
    can not (go on|do this|do it|take it|take this|cope|carry on) (now|right now|today|tonight|with (this|the) (interview|questions|\
        chat|job|question|app)|at this salary|on this (pay|salary|wage)|in this (company|job|firm|team|office|role)|working|doing|\
        nights|job|like this (at|in|on|with) <2>)
    (good|life) (as dead|insurance|coach|sciences|guard|saver|boat|cycle|style|balance|hack)
    (do|does|did) not (want to|like to|intend to|plan to|mean to|wish to) (hurt|harm) (anyone|someone|anybody|people|feelings|him|her|them)
    (my|our|the) (hours|budget|pay|pension|team|department|position|role|wages) (was|were|got|is|are) [being] (cut|killed|axed|slashed|hit)
    take my life (in a|in another|into my|back|in hand|to the)
    (life|living) (from|off) my (art|music|writing|work|farm)
    (kill|hate|murder|strangle) (mondays|the printer|excel|my (alarm|computer|job|laptop|commute|printer))
    (jump|jumping|jumped) (ship|at|in at|between|to|into a|for joy|through hoops|out of planes|the queue)
    (snap|snapped|snapping) (photos|pictures|up|chat|decisions)
"""

#: What people do for others, or would like to: after it comes what is the others', not their own.
TRADE = """
    (help|helping|helped|helps|support|supporting|supported|assist|assisting|counsel|counselling|treat|treating|care for|caring for|\
        look after|looking after|looked after|teach|teaching|train|training|coach|coaching|protect|protecting|defend|defending|represent|\
        representing|advise|advising|rescue|rescuing|save|saving|accompany|nurse|nursing|interview|interviewing|arrest|arresting|\
        investigate|investigating|prosecute|prosecuting|serve|serving|comfort|comforting|feed|house|guide|guiding|study|studying|\
        research|researching|visit|visiting|listen to|listening to|talk to|talking to|talk|talking|speak to|speak with|speak for|work with|working with|worked with|\
        work for|working for|worked for|work among|dealing with|deal with|dealt with|handle|handling|care about|prevent|preventing|stop|stopping|keep|\
        keeping|fight|fighting|fighting against|fight against|volunteer with|volunteering with|being there for|be there for|is for|see|meet|sit with|sitting with|manage|\
        managing|process|processing|answer|answering|write about|writing about|report on|reporting on|film about|podcast about|books about|stories about|articles about|\
        campaign for|raise money for|therapy for|shelter for|house for|home for|charity for|hotline for|helpline for|groups for|group for|lawyer for|nurse for|doctor for|teacher for|worker for|\
        counsellor for|advocate for|advisor for|adviser for|carer for|school for|courses for|course on|courses on|workshops on|workshops for|service for|services for|app for|apps for|place for|projects for|project for|be a <2> for|patrol|supervise|supervising|house|calm|calming|wash|bury|burying|examine|dress|photograph|\
        clean up after|rehabilitate|rehabilitating|resettle|screen|assess|assessing|monitor|spot|recognise|notice|reach|understand) \
        [other|the|some|young|old|older|many|all|those|these|such|mostly|mainly|our|little|poor|vulnerable|traumatised|violent|male|female|new|calls from|callers|about] [of|and] \
        (people|persons|kids|children|child|teens|teenagers|teenager|students|pupils|youth|youths|adults|women|men|girls|boys|mothers|fathers|parents|families|veterans|\
        soldiers|patients|patient|clients|callers|victims|survivors|those|anyone|anybody|others|folks|prisoners|inmates|offenders|criminals|murderers|\
        refugees|residents|elderly|addicts|alcoholics|drinkers|someone|everyone|users|workers|employees|staff|elders|seniors|youngsters|the <1> people|widows|orphans|lads|folk|\
        bereaved|dying|dead|depressed|suicidal|abused|bereaved people|homeless|wounded|injured|sick|mentally ill|jumpers|relatives|animals|dogs|cats|cases|complaints|calls|deaths|murders|\
        suicides|suicide|depression|anxiety|panic|grief|trauma|ptsd|burnout|abuse|harassment|sexual harassment|bullying|violence|domestic violence|domestic abuse|stalking|rape|sexual assault|self harm|mental health|mental illness|\
        addiction|stress|overdoses|crises|crisis|aggression|aggressive <1>|bullies|gangs|people|abusers|loneliness|homicides|crime|assaults|threats)
    (suicide|suicidal|crisis|grief|bereavement|trauma|abuse|harassment|violence|rape|depression|anxiety|domestic violence|domestic abuse|sexual \
        violence|self harm|stalking|overdose|bullying|burnout|mental health|panic|victim|murder|homicide|sex crimes|child abuse|child protection|anti bullying|safeguarding) (prevention|hotline|\
        helpline|line|unit|ward|officer|worker|counsellor|counselor|counselling|counseling|therapist|nurse|advisor|adviser|investigator|\
        trainer|support|support worker|charity|volunteer|shelter|cases|case|lawyer|policy|policies|training|law|team|clinic|researcher|research|\
        survivors|victims|detective|squad|mystery|mysteries|trial|trials|complaints|complaint|care|service|services|coordinator|educator|awareness|\
        negotiator|intervention|centre|center|group|groups|coach|doctor|specialist|response|and <3> cases|claims|recovery|education|app|apps|desk)
    (nurse|doctor|psychologist|psychiatrist|therapist|counsellor|counselor|psychotherapist|paramedic|police|officer|detective|lawyer|\
        judge|prosecutor|social worker|solicitor|barrister|chaplain|priest|pharmacist|toxicologist|researcher|expert|specialist|trainer|training|journalist|writer|author|consultant|\
        policy|law|classes|lectures|workshops|seminars|campaign|campaigns|campaigning|campaigner|against|works|working|work|worked|volunteer|volunteering|interested|specialise|specialised|specialising|unit|team|hospice|ward|mostly|helpline) \
        [mainly|mostly] (in|on|for|with|of|against|about) [the|a|an|and|psychiatric|locked|acute|young|severe|companies] [of|on] (ward|suicide|suicidal|depression|depressed|grief|panic|anxiety|trauma|abuse|abused|violence|violent|harassment|sexual|bullying|\
        domestic|rape|overdose|overdoses|murder|homicide|self harm|stalking|mental|death|dying|bereavement|bereaved|palliative|hospice|psychiatric|emergency|crisis|burnout|victims|survivors|ptsd|eating) 
    (people|patients|clients|callers|residents|animals|men|someone) [often|mostly] (die|died|dying|dies|kill themselves|cry|get beaten) (on|in|at|under|every|with us|here|there|around)
    (overdoses|stabbings|suicides|shootings|fights|assaults|murders|beatings|accidents|deaths) [and] [overdoses|stabbings|fights|suicides|drunks] (every|all|on|most|at|are)
"""

#: Past harm is told gently; these words say that it is past, and those that it is not.
PAST = """
    (used to|years ago|year ago|months ago|long ago|<1> (winters|summers|decades|christmases) ago|when i was|as a (child|kid|teen|teenager|boy|girl|student|young <1>)|in the past|in \
        my (past|youth|childhood|teens|twenties|thirties)|last year|back then|previously|formerly|at school|no longer|in my (last|old|first|\
        previous|former) <1>|at my (last|old|first|previous|former) <1>|my (last|old|former|previous|first) <1> (boss|job|husband|wife|partner|company|colleague|\
        place|team)|my (old|former|previous|first) (boss|job|husband|wife|partner|company|colleague|team|place)|survived|escaped|left him|left her|so i (left|quit|studied|became|moved|resigned|went)|that is \
        why i (left|quit|studied|became|moved|want|went|do|chose|work)|which is why i (left|quit|want|work|do)|growing up|grew up|once|as a result i|before i (left|quit|came|moved)|until i (left|quit)|one time|in school|in \
        college|at university|in (19|20) <1>|in (1990|1995|1998|1999|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024)|\
        after my <2>|got (over|through|past) it|recovered|in recovery|back in <1>|at (fifteen|sixteen|seventeen|eighteen|nineteen|twenty|15|16|17|18|19|20)|out of my (last|old|former) <1>|better now|over it)
"""
RECENT = """
    (today|yesterday|tonight|last night|this (morning|week|evening|afternoon|weekend|month)|right now|just now|now|still|again|every (day|night|\
        shift|week|time)|daily|keeps|keep|last (week|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|on (monday|tuesday|wednesday|\
        thursday|friday|saturday|sunday)|for (weeks|months|days)|these days|all the time|constantly|an hour ago|(two|three|few) (hours|days) ago|days ago|hours ago|minutes ago|since (monday|last week|i started))
"""

#: How people say that they were misunderstood.
DENIED = """
    (you|u) [have|completely|totally|just|really|got] (misunderstood|misunderstand|misread|mistaken|wrong|got me wrong|got that wrong|got it wrong)
    misunderstanding
    (got|took|take|understood|read) (me|that|this|it) [all|completely|the] (wrong|wrongly|way|too literally|literally|seriously)
    (figure|manner|turn) of speech
    (just|only|was|is|a|an) [just|only] [a|an] (saying|joke|expression|idiom|metaphor|phrase|exaggeration|figure|hyperbole|way of speaking|way of talking|proverb)
    (just|only|was|am|were) (joking|kidding|exaggerating|messing|venting)
    not (mean|meant) (it|that|this|to) [literally|seriously|like that|that way|harm|kill] 
    not (literally|seriously|what i (meant|mean|said)|like that|serious|in danger|suicidal|going to (kill|hurt|harm) <myself>|depressed|that bad)
    i (mean|meant) (my|the|this) (job|work|contract|interview|chat|boss|commute|company)
    i am [really|totally|perfectly|absolutely|all|quite|just] (fine|okay|safe|well|good|alive and well|not suicidal)
    (false alarm|calm down|relax|chill|no worries|do not worry|no need to worry|all good|nothing is wrong|everything is (fine|okay)|lol no)
"""
