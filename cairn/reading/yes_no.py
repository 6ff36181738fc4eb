"""What people say for yes, no, partly and maybe, whatever the question is."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from cairn.reading.common import stem

YES, NO, PARTLY, MOSTLY, MAYBE = "+yes", "+no", "+partly", "+mostly", "+maybe"
SOFT_YES, NOT_ONLY, NOISE = "+soft yes", "+not only", "+noise"

#: Read wherever they stand. The sign "+" keeps these meanings apart from option ids.
_ANYWHERE = {
    YES: """yes; yeah; yep; yup; yas; yessir; yes please; of course; no doubt; no question; without question; without
        a doubt; for sure; oh sure;
        yeah sure; i think so; think so; i guess so; guess so; i suppose so; suppose so; i believe so; believe so; i
        reckon so; i would say so;
        i would think so; i think yes; you bet; sure thing; very much so; very much; pretty much; 100%; 100 percent;
        hundred percent; a hundred percent;
        by all means; why not; you could say so; you could say that; can not deny; could not agree more; most
        definitely; most certainly;
        more than likely; most likely; nah yeah; hell yes; hell yeah; oui; si; ja; absolutely yes; you can say that;
        in every way;
        in most ways; without any doubt; no doubt about it; not a doubt; do not doubt it; do not doubt that; have no doubt;
        do not see why not; can not see why not; no reason why not; no lack of;
        no shortage of; no end of; i am sure it is; almost completely""",
    NO: """nope; nah; naw; nay; not at all; not really; absolutely not; definitely not; certainly not; of course not;
        no way; hell no;
        not in the slightest; not in the least bit;
        not in the least; not remotely; not even close; not even remotely; nowhere near; far
        from it; i doubt it; i doubt that;
        i doubt so; doubt it; afraid not; i am afraid not; not that i know; not that i know of; not that i am aware
        of; do not think so;
        do not believe so; do not reckon so; would not say so; would not say that; would not think so; not a chance;
        no chance; by no means;
        fat chance; not likely; unlikely; very unlikely; highly unlikely; probably not; i guess not; i think not; i
        suppose not; maybe not;
        perhaps not; sadly not; sadly no; unfortunately not; yeah nah; not even a little; not one bit; not a bit; not
        even a bit; not at this point; not in a million years; never in a million years; not that i; not that i have
        seen; not that i
        have heard; do not see how; can not see how; no such luck; not in any way;
        in no way; hardly at all; hardly any; not so much; not much; nein; non; not as far as i know; not to my
        knowledge; god no;
        to be honest no; not at the moment; not right now; not today; not currently; few if any; little if any;
        next to none; next to nothing; almost none;
        almost nothing; none to speak of; can not see it; can not see that; can not imagine it; can not imagine that;
        nowhere; not any more; not anymore; not now; i wish;
        if only""",
    PARTLY: """partly; partially; partial; kind of; sort of; somewhat; to some extent; to an extent; to a limited
        extent; some extent; to a certain extent; to a degree; to a certain degree; to some degree;
        yes and no; yes no; a bit; a little; a little bit; in a way; in some ways; in some respects; in some sense;
        in a sense; not quite;
        not exactly; not entirely; not completely; not fully; not totally; not wholly; not perfectly; not directly;
        not precisely;
        not 100%; not 100 percent; not always; not in every way; not all of it; not everything; half and half; half
        half; 50 50; fifty fifty;
        more or less; so so; in part; up to a point; half; halfway; a tad; slightly;
        only some; some of it; some parts; parts of it; part of it; loosely; indirectly; a small part; ish; yes ish;
        yesish;
        both yes and no; in between; somewhere in between; almost; nearly; not necessarily; some overlap; a fair
        bit""",
    MOSTLY: "for the most part; mostly; largely; mainly; in the main; predominantly; by and large",
    NOT_ONLY: "not only; not just; more than; not merely; not simply",
    MAYBE: """maybe; perhaps; possibly; could be; might be; it depends; depends; i hope so; hope so; hopefully; we
        will see; potentially;
        it might; they might; i might; yes or no; it could; they could; either way""",
    SOFT_YES: "not impossible; not nothing; not unlikely; not bad; not far off; not that far; not too far; close enough",
    NOISE: """can not complain; no problem; no worries; no wonder; no matter; can not wait; at all; not to mention;
        no offence; no offense;
        if not; whether or not; or not; not gonna lie; not going to lie; i will not lie; not to be rude; no joke; no
        kidding;
        yes or no question; no sooner; do not get me wrong; as well as; by the way; so long; no longer sure; not
        sure; not certain;
        no idea; do not know; not know; no clue; i mean; you know""",
}  # fmt: skip

#: Read only where a clause says nothing else.
_ALONE = {
    YES: """sure; absolutely; definitely; certainly; totally; exactly; precisely; indeed; correct; right; true;
        affirmative; aye; obviously;
        naturally; clearly; probably; likely; surely; y; yah; okay; fully; entirely; completely; 100; roger; always;
        plenty; ya; yea; mhm; uh huh; uhuh""",
    NO: "never; hardly; barely; scarcely; negative; n; not; neither; never ever; as if; no no; none; nothing; nil; zero; "
    "unfortunately; false; wrong; incorrect; sadly",
    PARTLY: "some; something; fairly; moderately; middling; medium; reasonably; sometimes; nearly there; "
    "almost there; roughly; meh; halfways",
}  # fmt: skip

NEGATORS = frozenset("not never no without neither nor hardly barely scarcely nobody cannot".split())
#: May open or close an answer and say nothing.
FILLERS = frozenset(
    """well um uh erm er hm hmm hmmm mm oh ah ahh so and or like honestly really actually basically frankly literally
        lol haha ha hey
    hi okay ok just i would say guess think suppose believe reckon mean tbh to be honest sorry please thanks thank
    you very much sir
    madam mate man dude bro at all yet for now then there it is that this a the quite pretty most all only my im
    right now about too
    as far know of course obviously sure me personally in fact you see though dear though luckily afraid""".split()
)


def pairs() -> list[tuple[str, str]]:
    """(phrase, meaning) of all that is read wherever it stands."""
    return [(phrase, meaning) for meaning, text in _ANYWHERE.items() for phrase in _split(text)]


def _split(text: str) -> list[str]:
    return [" ".join(phrase.split()) for phrase in text.split(";")]


_SINGLE = {phrase: meaning for meaning, text in _ALONE.items() for phrase in _split(text)}

_PRONOUN = r"(?:i|we|they|it|he|she|you|there|that|this|those|these|both|yes they|the two)"
_AUXILIARY = r"(?:am|is|are|was|were|do|does|did|have|has|had|can|could|will|would|should|must|got)"
_TAIL = (
    r"(?: (?:really|indeed|at all|anymore|any more|yet|exactly|actually|either|sadly|unfortunately|too|all|now|to|"
    r"be|so|any|"
    r"one|ones|them|it|that|this|i think|i guess|i believe|i suppose|much|very much|many|any of (?:it|them|that)|"
    r"all of (?:it|them|that)))*"
)
_LEAD = (
    r"(?:(?:well|yes|no|oh|so|indeed|nope|yeah|yep|nah|and|um|uh|hm|hmm|i think|i guess|i believe|i would say|"
    r"i suppose|sure|sadly|honestly|to be honest|of course) )*"
)
_SHORT_YES = re.compile(
    rf"(?:sure|certainly|definitely) {_AUXILIARY}|{_LEAD}{_PRONOUN}(?: (?:really|certainly|definitely|probably|all|"
    rf"sure|surely|both))? {_AUXILIARY}{_TAIL}"
)
_SHORT_NO = re.compile(
    rf"{_LEAD}(?:{_PRONOUN}(?: (?:really|certainly|definitely|probably))? )?{_AUXILIARY}(?: (?:really|certainly|"
    rf"definitely))? not(?: (?:have|think|get|see|do|be))?{_TAIL}"
    rf"|{_LEAD}{_PRONOUN} not{_TAIL}|{_LEAD}(?:i )?(?:do|did|would) not (?:think|believe|reckon) (?:it|they|there|i|"
    rf"we|that) (?:is|are|do|does|would|will|can|have){_TAIL}"
    rf"|{_LEAD}there (?:is|are) (?:no|none|nothing)(?: (?:such thing|such|one))?{_TAIL}|{_LEAD}(?:i|they|"
    rf"we) never {_AUXILIARY}?{_TAIL}"
)


_AROUND = re.compile(
    r"^(?:as far as i know|to be honest|honestly|to be fair|i am afraid|from what i know|from what i can tell|"
    r"at the moment|in my opinion|"
    r"at least|for me|in my case) | (?:as far as i know|to be honest|honestly|to be fair|i am afraid|i fear|"
    r"that i know of|from what i know|from what i can tell|"
    r"at the moment|right now|in my opinion|so far|for me|in my case|where i work|around here|here|thanks|thank you|"
    r"please|lol|haha|sir|mate)$"
)


def alone(words: Sequence[str]) -> str | None:
    """The meaning of a clause that is a short answer and nothing else: "definitely", "they do", "it isn't"."""
    said = " ".join(words[:25])
    while (shorter := _AROUND.sub("", said)) != said and shorter:
        said = shorter
    if said in _SINGLE:
        return _SINGLE[said]
    if _SHORT_NO.fullmatch(said):
        return NO
    if _SHORT_YES.fullmatch(said):
        return YES
    bare = [word for word in words if word not in FILLERS or word in _SINGLE]
    meanings = {_SINGLE.get(word) for word in bare}
    return meanings.pop() if bare and len(meanings) == 1 else None


STOP = (
    FILLERS
    | NEGATORS
    | frozenset(
        """job work working field position company employer firm industry sector am are was were do does did have has
            had can could will with
    we they he she us them their our your its his her if what which who when where how from in on at by up out any
    some one be been
    being get got more less than but because boss they people person thing things need""".split()
    )
)


def echo(words: Sequence[str], asked: Collection[str]) -> str | None:
    """Yes or no where a clause repeats the words of the question: "my employer pays" after "does your employer pay?"."""
    content = [stem(word) for word in words if word not in STOP]
    if not content or len(words) < 2 or {"before", "after"} & set(asked):
        return None
    covered = sum(word in asked for word in content) / len(content)
    if "to" in words and {"have", "had"} & set(words):
        return None  # "never had to pay"
    if sum(word in NEGATORS for word in words) > 1:
        return None  # "no reason they wouldn't take me"
    if any(word in NEGATORS for word in words):
        return NO if covered >= 0.5 else None
    return YES if covered >= 0.7 and len(content) < len(words) else None
