"""How people greet, thank, take leave and ask for help. One line is one way of putting it."""

from __future__ import annotations

TALK: dict[str, str] = {
    "help": """
        [please|i need|i want|some|get me|send] help [me] [out] [here|with this|with it|with this question|with\
            that|understanding this|please|a bit|now]
        help (me|me out|us) [understand] [with] [<this>] [please|a bit|here|answer|to answer] [<this>]
        i (need|want|could use|would like|require) [some|a bit of|a little|your|a] (help|assistance|guidance|hand|\
            support) [here|with this|please|now|with <this>]
        (give|lend) me a hand
        [i need|need] a hand
        (assist|guide|support) me [through] [this|please|here|with this]
        what [else|all|kind of things|sort of things|things|other things] (can|could|may) (you|i|we|one)\
            (do|say|ask|type|tell you|ask you|write|use|ask for|do here|offer|know|ask about|enter|answer) [for me|\
            here|you|with you|to you|about]
        (what are|what is|which are|which|<showme>) [me] [the|my|all|all the|your|a] [available|possible|list of]\
            (commands|command|possibilities|functions|features|menu|main menu|instructions|help|manual|keywords|\
            help menu|options here|what you can do) [are there|here|please|do you know|can i use]
        (menu|commands|instructions|manual|main menu|faq|user guide|usage|sos|options menu)
        how (does|do) (this|it|that|you|the) [thing|bot|chat|<chat>|all this] (work|function) [exactly|here]
        how (do|can|should|would) i (use|operate|work with|talk to|handle|interact with) [this|you|it] [bot|thing|\
            <chat>|properly]
        what (is|s) (this|this thing|this bot|this chat|all this|going on|happening|this about|this all about|this\
            place) [here] [about|for]
        (what|who) are you [exactly|even|again]
        what (do|can) you [actually] do [here|exactly]
        what (am i|are we) (supposed|meant|expected) to (do|say|type|write|answer|do here|enter|put) [here|now]
        what (should|do|shall|must) i (type|write|say|enter|put|answer) [here|now|in here]
        how (should|do|can|shall|must) i (answer|reply|respond) [to] [<this>]
        i am [<really>|a bit|a little] (lost|confused|stuck here|puzzled) [here|now|with this|by this|by all this]
        i do not know (how this works|how to use this|what to type|how to answer|what to do here|how to answer this|\
            what you can do|how to use you|how it works)
    """,
    "goodbye": """
        (bye|goodbye|good bye|bye bye|byee|byeee|see you|farewell|ciao|cheerio|adios|tschuss|au revoir|so\
            long|laters|later gator|see you later|see you soon|peace out|take care|toodle pip|ta ta|over and out|\
            toodles|ta ra) [for now|then|all|everyone|tomorrow|again|around|soon|later|next time|next week|thanks|\
            and thank you|and thanks|see you|my friend|have a <3>]
        good night [everyone|all|and <3>]
        night night
        (have|enjoy) (a|the|your) [very] (nice|good|great|lovely|wonderful|pleasant|rest of your) [rest of your|\
            rest of the] (day|evening|one|weekend|night|time|week|afternoon)
        (talk|speak|chat|catch|see) [to|with] you (later|soon|tomorrow|another time|next time|around|next week)
        until (next time|tomorrow|then|we meet again)
        (i am|that is) (off|all|leaving|out|done|it|going|done here|out of here) [now] [so|thanks|thank you] (bye|\
            goodbye|see you|good bye|good night)
        (i have|got|have got|i got) to (go|run) [now] (bye|goodbye|see you|good bye)
        (thanks|thank you|thank you very much|thank you so much|thanks a lot|thanks for <4>) [and] (bye|goodbye|see\
            you|good bye|good night|bye bye)
    """,
    "thanks": """
        [okay|great|cool|perfect|lovely|nice|good|super|alright|wonderful|awesome|excellent|brilliant|fine] (thanks|\
            thank you|many thanks|cheers|ta|merci|gracias|danke|much appreciated|much obliged|thank you\
            kindly|appreciated|a thousand thanks|thanks again|thanks heaps) [a lot|so much|very much|a bunch|a\
            million|again|kindly|a ton|loads|mate|so very much|cairn|bot|everyone|indeed|ever so much|big time|for\
            everything]
        [okay|great|cool|perfect|many] (thanks|thank you) [a lot|so much|very much] for (your|the|all|all your|that|\
            this|it|explaining|helping|asking|everything|listening) [great|kind|good] [help|advice|time|patience|\
            support|explanation|me|that|this|information|the help|questions|tips]
        [i] [really|do] appreciate (it|that|this|your help|the help|you) [very much|a lot]
        (that|this|it|you) (is|was|are|were|has been|have been) [a] [<really>|all] (helpful|useful|kind|great help|\
            kind of you|nice of you|very kind|good to know|big help|a great help) [thanks|thank you]
        (that|this|it) (helps|helped) [a lot|me|me a lot|thanks|thank you]
        i am [<really>] (grateful|thankful)
        (bless you|god bless|god bless you|you are the best|you are a star|you are great|well done)
        (thanks|thank you) (that|this|it) (is|was|helps|helped) <5>
    """,
    "greet": """
        (hi|hello|hey|hiya|heya|hullo|hallo|howdy|greetings|yo|sup|hola|bonjour|namaste|salam|salaam|aloha|hei|ahoy|\
            g day|gday|heyo|helloo|hellooo|hii|hiii|heyy|wassup|oi|servus|ciao bella|good day|what is up|how do you\
            do) [there|you|bot|cairn|again|everyone|all|mate|friend|sir|madam|dear|hi|hello|hey|adviser|advisor|my\
            friend|to you|and good (morning|day|evening|afternoon)|good (morning|day|evening|afternoon)]
        [hi|hello|hey|okay] [there|bot|cairn] (how are you|how are you doing|how is it going|how do you do|how are\
            things|nice to meet you|pleased to meet you|good to see you|how are you today|how have you been|what is\
            up|you alright|all right|can we talk|anyone there|anybody there|are you there|is anyone there|is\
            anybody there|is someone there|who is there) [today|doing|again|bot|cairn|there]
        [a|a very] good (morning|afternoon|evening|day) [to you|cairn|bot|there|all|everyone|sir|madam]
        (morning|evening|afternoon) [all|everyone|bot|cairn|to you]
        mornin
    """,
}
