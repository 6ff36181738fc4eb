"""How people answer, learned from `data/replies/`: a lesson a question, trained once and kept in one file.

A file of replies has the question, replies by option (and by `beside` and `dont_know`), and for questions that take several
options a list `several` of `say` and `means`. The labels and other names of the options are replies, too.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

from cairn.embedding import load_embedding
from cairn.reading import by_rules
from cairn.reading.learned import ANY, BESIDE, DONT_KNOW, OF_MEANING, OF_RULES, Lesson, features
from cairn.reading.weighing import signs
from cairn.script.errors import did_you_mean
from cairn.script.model import SKIP, Question
from cairn.settings import LESSONS

if TYPE_CHECKING:
    from cairn.reading.learned import Embed, Numbers

FORGIVING = 10.0  # the larger, the closer the weights keep to the replies
ROUNDS = 100  # of making the weights more exact: more reads people no better, and takes longer
RAREST = 2  # replies in which a word stands, at least
SMALLEST = 0.02  # a word whose weights are all smaller is left out
ANY_DAY = date(2026, 1, 1)  # choices do not depend on it

_POLAR = ("yes", "partly", "no", "none")
OF_OTHERS = 40  # replies to other questions, at most
OF_ALL = 1500  # replies to all questions, at most
LONG = 6  # words from which on a reply speaks of its question

Said = tuple[str, tuple[str, ...]]  # a reply and the labels that it means


class ReplyError(Exception):
    """A file of replies cannot be used; the message names the place and the remedy."""


def load_replies(
    folder: Path, questions: Mapping[str, Question], utterances: Sequence[Said] = ()
) -> dict[str, list[Said]]:
    """Question id -> replies with their labels, of all files below `folder`. Raises ReplyError.

    What people say to any question counts for each that has such an option, as do `utterances`; and what they say to another
    question, as long as the rules make nothing of it here, is beside the point. ANY has what skips a question or says that
    something is not known, for questions without options.
    """
    files = [_file(path, questions) for path in sorted(folder.rglob("*.yml"))]
    own: dict[str, list[Said]] = {}
    for id, said in files:
        own.setdefault(id, []).extend(said)
    anywhere = [*own.pop(ANY, []), *utterances]
    passed = [one for one in anywhere if one[1][0] in (SKIP, DONT_KNOW)]
    texts = [text for told in own.values() for text, _ in told]
    replies = {ANY: [*passed, *((text, (BESIDE,)) for text in texts[:: max(len(texts) // OF_ALL, 1)])]}
    for id, said in own.items():
        labels = (*(option.id for option in questions[id].options), BESIDE, DONT_KNOW, SKIP)
        general = [one for one in anywhere if one[1][0] in labels]
        others = list(_of_others(questions[id], own))
        replies[id] = list(dict.fromkeys([*said, *_names(questions[id]), *general, *others]))
    return replies


def utterances_of(folder: Path, intents: Collection[str] | None) -> list[Said]:
    """The examples of these intents, or of all, in Rasa's training data, with the intent as their label."""
    data = [YAML(typ="safe").load(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.yml"))]
    kinds = [
        kind
        for content in data
        for kind in content["nlu"]
        if "intent" in kind and (intents is None or kind["intent"] in intents)
    ]
    return [
        (line.strip()[2:], (kind["intent"],))
        for kind in kinds
        for line in kind["examples"].splitlines()
        if line.strip()
    ]


def _of_others(question: Question, own: Mapping[str, Sequence[Said]]) -> Iterator[Said]:
    """Long replies to other questions, evenly taken, which the rules can make nothing of as replies to this one."""
    taken = [text for id, said in own.items() if id != question.id for text, _ in said if len(text.split()) >= LONG]
    beside = [text for text in taken[:: max(len(taken) // OF_OTHERS, 1)] if by_rules(question, text, ANY_DAY).reason]
    yield from ((text, (BESIDE,)) for text in beside)


def _file(path: Path, questions: Mapping[str, Question]) -> tuple[str, list[Said]]:
    raw = from_yaml(path)
    id = str(raw.get("question")) if isinstance(raw, dict) else ""
    if id == ANY:
        return ANY, list(said_in(path, raw, (*_POLAR, BESIDE, DONT_KNOW, SKIP)))
    question = questions.get(id)
    if question is None or question.type not in ("choice", "choices"):
        raise ReplyError(f"{path}: 'question: {id}' names no question with options.{did_you_mean(id, questions)}")
    return id, list(said_in(path, raw, (*(option.id for option in question.options), BESIDE, DONT_KNOW, SKIP)))


def from_yaml(path: Path) -> Any:
    """What the file says. Raises ReplyError."""
    try:
        return YAML(typ="safe").load(path.read_text(encoding="utf-8"))
    except (YAMLError, UnicodeDecodeError) as error:
        raise ReplyError(f"{path}: this is not YAML in UTF-8: {error}") from error


def said_in(path: Path, raw: Mapping[str, Any], labels: Sequence[str]) -> Iterator[Said]:
    """The replies of a file with what they mean, which must be among `labels`. Raises ReplyError."""
    for label, replies in raw.get("replies", {}).items():
        for reply in replies:
            yield str(reply), (_known(path, label, labels),)
    for entry in raw.get("several", ()):
        yield str(entry["say"]), tuple(_known(path, label, labels) for label in entry["means"])


def _known(path: Path, label: str, labels: Sequence[str]) -> str:
    if label not in labels:
        raise ReplyError(f"{path}: '{label}' is not an option of the question.{did_you_mean(str(label), labels)}")
    return label


def _names(question: Question) -> Iterator[Said]:
    for option in question.options:
        for name in (option.label, *option.also):
            yield name, (option.id,)


def learn(question: Question | None, said: Sequence[Said], embed: Embed) -> Lesson:
    """The lesson of one question, or of any. The same replies give the same lesson."""
    from scipy.sparse import csr_matrix, hstack
    from sklearn.linear_model import LogisticRegression

    texts = [text for text, _ in said]
    heard = [signs(question, text, by_rules(question, text, ANY_DAY)) if question else [] for text in texts]
    words, of_words = _matrix([list(features(text)) for text in texts], lambda row: 1 / np.sqrt(max(len(row), 1)))
    rules, of_rules = _matrix(heard, lambda row: OF_RULES)
    meaning = csr_matrix(OF_MEANING * np.array([embed(text) for text in texts]))
    rows = hstack([of_words, of_rules, meaning]).tocsr()

    several = question is not None and question.type == "choices"
    if several:
        labels = tuple(dict.fromkeys(label for _, means in said for label in means))
        models = [
            LogisticRegression(C=FORGIVING, max_iter=ROUNDS).fit(rows, [label in means for _, means in said])
            for label in labels
        ]
        weights = np.vstack([model.coef_ for model in models]).T
        bias = np.array([model.intercept_[0] for model in models])
    else:
        model = LogisticRegression(C=FORGIVING, max_iter=ROUNDS).fit(rows, [means[0] for _, means in said])
        labels = tuple(map(str, model.classes_))
        weights, bias = model.coef_.T, model.intercept_
    ends = (len(words), len(words) + len(rules))
    kept = [name for name, row in words.items() if np.abs(weights[row]).max() >= SMALLEST]
    return Lesson(
        labels=labels,
        words={name: place for place, name in enumerate(kept)},
        of_words=weights[[words[name] for name in kept]].astype(np.float32),
        rules=rules,
        of_rules=weights[ends[0] : ends[1]].astype(np.float32),
        of_meaning=weights[ends[1] :].astype(np.float32),
        bias=bias.astype(np.float32),
        several=several,
        embed=embed,
    )


def _matrix(rows: Sequence[Sequence[str]], weight: Callable[[Sequence[str]], float]) -> tuple[dict[str, int], Any]:
    from scipy.sparse import csr_matrix

    counts = Counter(name for row in rows for name in row)
    names = {name: place for place, name in enumerate(name for name, times in counts.items() if times >= RAREST)}
    kept = [[name for name in row if name in names] for row in rows]
    cells = [(number, names[name], weight(row)) for number, row in enumerate(kept) for name in row]
    lines, columns, values = zip(*cells, strict=True) if cells else ((), (), ())
    return names, csr_matrix((values, (lines, columns)), shape=(len(rows), len(names)))


def save(lessons: Mapping[str, Lesson], path: Path) -> None:
    """All lessons as one file of plain arrays."""
    arrays: dict[str, Any] = {}
    for id, lesson in lessons.items():
        for name in ("of_words", "of_rules", "of_meaning", "bias"):
            arrays[f"{id}/{name}"] = getattr(lesson, name)
        for name in ("labels", "words", "rules"):
            arrays[f"{id}/{name}"] = np.array("\n".join(getattr(lesson, name)))
        arrays[f"{id}/several"] = np.array(lesson.several)
    path.parent.mkdir(parents=True, exist_ok=True)
    np.savez_compressed(path, **arrays)


def load_lessons(path: Path = LESSONS) -> dict[str, Lesson]:
    """The lessons of `save`, by question id. Raises FileNotFoundError, which says what to do."""
    if not path.is_file():
        raise FileNotFoundError(f"There is no file {path}. Run `make train` first.")
    with np.load(path, allow_pickle=False) as arrays:
        ids = dict.fromkeys(name.partition("/")[0] for name in arrays.files)
        embed = load_embedding()
        return {id: _lesson({name: arrays[f"{id}/{name}"] for name in _NAMES}, embed) for id in ids}


_NAMES = ("of_words", "of_rules", "of_meaning", "bias", "labels", "words", "rules", "several")


def _lesson(arrays: Mapping[str, Numbers], embed: Embed) -> Lesson:
    def names(key: str) -> dict[str, int]:
        return {name: place for place, name in enumerate(str(arrays[key]).split("\n")) if name}

    return Lesson(
        labels=tuple(names("labels")),
        words=names("words"),
        of_words=arrays["of_words"],
        rules=names("rules"),
        of_rules=arrays["of_rules"],
        of_meaning=arrays["of_meaning"],
        bias=arrays["bias"],
        several=bool(arrays["several"]),
        embed=embed,
    )
