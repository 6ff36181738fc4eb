"""The words in which people say that they are in distress: lists for the tables of `distress_*.py`.

The language is that of `patterns.py`. A line may stand anywhere in a sentence. Texts are written out before they are
matched ("I'm" is "i am", "can't" is "can not").
"""

from __future__ import annotations

#: What people write -> how these tables write it, beside what `words.py` writes out.
WRITTEN_OUT = {
    "hes": "he is", "shes": "she is", "theyre": "they are", "theyd": "they would", "theyll": "they will",
    "nobodys": "nobody is", "everyones": "everyone is", "wana": "want to", "wan": "want", "wnna": "want to",
    "wnat": "want", "2": "to", "bf": "boyfriend", "gf": "girlfriend", "kil": "kill", "killin": "killing",
    "kll": "kill", "mom": "mum", "noone": "nobody", "meself": "myself", "hisself": "himself",
    "theirselves": "themselves",
    "everybody": "everyone", "somebody": "someone", "doin": "doing", "livin": "living", "dyin": "dying",
    "aint": "am not",
    "wouldve": "would have", "weve": "we have", "theyve": "they have", "mam": "mum", "tonite": "tonight",
    "nite": "night",
    "everyday": "every day", "coworker": "colleague", "coworkers": "colleagues", "workmate": "colleague",
    "workmates": "colleagues", "supervisor": "boss", "manager": "boss", "foreman": "boss", "employer": "boss",
    "lately": "now", "nowadays": "now", "currently": "now", "burnt": "burned", "hell": "he will", "forever": "for ever",
    "sucidal": "suicidal", "suicidle": "suicidal", "suicudal": "suicidal", "suisidal": "suicidal",
    "sewerslide": "suicide",
    "deppressed": "depressed", "deppression": "depression", "hopless": "hopeless", "harrassed": "harassed",
    "harrasses": "harasses", "harrassing": "harassing", "harrasment": "harassment", "harrassment": "harassment",
    "bulling": "bullying", "dieing": "dying", "alright": "okay", "greif": "grief",
    "realy": "really", "wnt": "want", "dissapear": "disappear", "dissappear": "disappear", "disapear": "disappear",
    "tryed": "tried", "myslf": "myself", "mysef": "myself", "cannae": "can not", "harrased": "harassed",
    "dinnae": "do not", "cryin": "crying", "feelin": "feeling", "becuase": "because", "mobbed": "bullied",
    "mobbing": "bullying",
}  # fmt: skip

#: Words that are recognised with one slip of the finger; the last line guards words that are near to them.
SLIPS = tuple(
    """
    suicide suicidal myself himself herself themselves depressed depression hopeless worthless harassed harassing \
            harasses
    harassment bullied bullying bullies threatened threatens threatening assaulted anxiety strangled overdose \
            overdosed
    grieving abusive useless killing abused breakdown burnout panic attacks alive died die kill want
    homeless pancake panics anxious abuse attack attacked attached bulling alike olive wand wants went kiln skill
    """.split()
)

#: Rewritten first, so that a negation is not taken for what it is not.
PLAINLY = {
    "want live": "want to live",
    "not (think|believe|feel) [that|like] i (want|deserve)": "not want",
    "no want": "not want",
    "(no|not) get [any] hope": "no hope",
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
    "hit_s": "hits|beats|belts|whips|slaps|kicks|punches|chokes|strangles|rapes|abuses|assaults|attacks|gropes|harasses|"
    "molests|stalks|"
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

#: Past harm is told gently; these words say that it is past, and those that it is not.
PAST = """
    (used to|years ago|year ago|months ago|long ago|<1> (winters|summers|decades|christmases) ago|when i was|as a \
            (child|kid|teen|teenager|boy|girl|student|young <1>)|in the past|in my (past|youth|childhood|teens|\
            twenties|thirties)|last year|back then|previously|formerly|at school|no longer|in my (last|old|first|\
            previous|former) <1>|at my (last|old|first|previous|former) <1>|my (last|old|former|previous|first) <1> \
            (boss|job|husband|wife|partner|company|colleague|place|team)|my (old|former|previous|first) (boss|job|\
            husband|wife|partner|company|colleague|team|place)|survived|escaped|left him|left her|so i (left|quit|\
            studied|became|moved|resigned|went)|that is why i (left|quit|studied|became|moved|want|went|do|chose|\
            work)|which is why i (left|quit|want|work|do)|growing up|grew up|once|as a result i|before i (left|quit|\
            came|moved)|until i (left|quit)|one time|in school|in college|at university|in (1990|1995|1998|1999|\
            2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|\
            2020|2021|2022|2023|2024)|after my <2>|got (over|through|past) it|recovered|in recovery|back in <1>|at \
            (fifteen|sixteen|seventeen|eighteen|nineteen|twenty|15|16|17|18|19|20)|out of my (last|old|former) <1>|\
            better now|over it)
"""
RECENT = """
    (today|yesterday|tonight|last night|this (morning|week|evening|afternoon|weekend|month)|right now|just now|now|\
            still|again|every (day|night|shift|week|time)|daily|keeps|keep|last (week|monday|tuesday|wednesday|\
            thursday|friday|saturday|sunday)|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|for \
            (weeks|months|days)|these days|all the time|constantly|an hour ago|(two|three|few) (hours|days) ago|\
            days ago|hours ago|minutes ago|since (monday|last week|i started))
"""

#: How people say that they were misunderstood.
DENIED = """
    (you|u) [have|completely|totally|just|really|got] (misunderstood|misunderstand|misread|mistaken|wrong|got me \
            wrong|got that wrong|got it wrong)
    misunderstanding
    (got|took|take|understood|read) (me|that|this|it) [all|completely|the] (wrong|wrongly|way|too literally|\
            literally|seriously)
    (figure|manner|turn) of speech
    (just|only|was|is|a|an) [just|only] [a|an] (saying|joke|expression|idiom|metaphor|phrase|exaggeration|figure|\
            hyperbole|way of speaking|way of talking|proverb)
    (just|only|was|am|were) (joking|kidding|exaggerating|messing|venting)
    not (mean|meant) (it|that|this|to) [literally|seriously|like that|that way|harm|kill]
    not (literally|seriously|what i (meant|mean|said)|like that|serious|in danger|suicidal|going to (kill|hurt|\
            harm) <myself>|depressed|that bad)
    i (mean|meant) (my|the|this) (job|work|contract|interview|chat|boss|commute|company)
    i am [really|totally|perfectly|absolutely|all|quite|just] (fine|okay|safe|well|good|alive and well|not suicidal)
    (false alarm|calm down|relax|chill|no worries|do not worry|no need to worry|all good|nothing is wrong|\
            everything is (fine|okay)|lol no)
"""
