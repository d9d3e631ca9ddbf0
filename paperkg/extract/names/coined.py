"""Names that no lexicon holds: words in Latin script that are written as names are.

Takes clean text, gives half-open ranges. In Korean and Chinese prose a capitalised or camel-cased Latin word is a name
unless it is a generic term of the field; in English prose a plain capitalised word is only a `weak` candidate, because
sentences begin so and headlines are full of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from paperkg.extract.model import Span

# A word of a name: `V-Triune`, `GPT-4.1`, `REINFORCE++`, `Pass@1`, `A*`, `Q-learning`; or camel case: `vLLM`, `o1`.
_TAIL = r"(?:(?!\.[A-Z][a-z]+ [a-z])[-–‑./'’+&^:@_][A-Za-z0-9α-ω²]+)*(?:\+{1,2}|\*|(?<=[A-Za-z])²)?"
_CAPITAL = r"[A-ZÀ-ÞΑ-Ω][A-Za-z0-9²³À-ɏ]*" + _TAIL
#: Words in phrases with hyphens, which are no names: `text-to-image`, `state-of-the-art`.
_JOINING = r"(?:to|of|the|and|by|on|for|in|with|as|out|an|at|per|or|vs|up|is|we|no)-"
_CAMEL = (
    r"(?:(?!(?:kHz|mAh|kWh?|mW|kB)(?![A-Za-z]))[a-zα-ω]{1,5}[A-Z0-9π][A-Za-z0-9]*|[a-z]+-[A-Z][A-Za-z0-9]*|[α-ωΑ-Ω]\d?|\d+(?!Hz)[A-Z][A-Za-z]+\d*|\d[A-Z]-[A-Z][A-Za-z]+|[a-z]+-?[Bb]ench|(?!(?:top|level|layer|step|pass|rank|stage|best|type|bit|k|n|l)-)[a-z]{2,}-[a-z]*\d[a-z0-9]*|[a-z]{3,}-[a-z]{3,}-v\d|(?:(?!"
    + _JOINING
    + r")[a-z]{2,}-){2,}(?!based|wise|like|free|level|style|old)[a-z]{2,}|[a-z]{2,}(?:_[a-z]{2,})+)"
    + _TAIL
)
#: The names of signs before a number, as LaTeX leaves them (`leq100`), and the keys of citations (`liu2024align`).
_NO_WORD = r"(?:leq|geq|sim|approx|times|pm|circ|cdot|simeq)\d|[a-z]+(?:19|20)\d\d[a-z]{3}"
#: A word in small letters, and no name in them; asked before the many ways to write a name, each of which would read it.
_SMALL = r"[a-z]++(?<!bench)(?![A-Z0-9_α-ω-])"
_NEXT = (
    r"(?!"
    + _SMALL
    + r")(?!"
    + _NO_WORD
    + r")(?:"
    + _CAPITAL
    + r"|"
    + _CAMEL
    + r"|\d+(?:\.\d+)*(?!k?Hz(?![a-z]))[A-Za-z]{0,2}(?![A-Za-z0-9]|\.\d)|v\d+(?:\.\d+)*)"
)
#: `Guide to the Galaxy`, but not `We apply Foo to the Bar V2 12B model`.
_LINK = r"(?: (?:of|as a|as|of the|to the(?= [A-Z][a-z]+(?![\w-]| [A-Z0-9]))))?"
#: One word or a run of them: `Minerva Math`, `Sentient Agent as a Judge`, `Claude 3.5 Sonnet`.
RUN = re.compile(
    r"(?<![A-Za-z0-9_])(?<![A-Za-z0-9][-./@])(?<!//)(?!(?<=^TL;)DR[:：])(?!^TL;DR[:：])(?!"
    + _NO_WORD
    + r")(?!(?:SFT|RL|RLHF|None|All|Both|Each|Some|Most|Many|Any|One|Neither|Either|Half|Part) of )(?:Dr\. (?=[A-Z]))?(?:"
    + _CAPITAL
    + r"|"
    + _CAMEL
    + r")(?:"
    + _LINK
    + r" "
    + _NEXT
    + r")*(?![A-Za-z0-9_])"
)
_OTHER = r"[^A-Za-z0-9_À-ÞΑ-Ωα-ω]"
#: The next word that a run may begin with, behind all that none begins with: words in small letters, numbers, other scripts.
_SKIPPED = rf"{_SMALL}{_OTHER}*+|[0-9]++(?![A-Za-z_])|{_OTHER}++"
_WORD_OF_RUN = r"(?P<word>[A-Za-z0-9_]+|[À-ÞΑ-Ωα-ω])"
_BEGIN = re.compile(rf"(?:{_SKIPPED})*+{_WORD_OF_RUN}")
#: A plain word that begins a sentence, or what stands behind a bracket or a colon, and no run of words.
_SENTENCE_BEGINS = (
    r"(?:(?<![^.!?:)])|(?<=[.!?:)]\s))[A-Z][a-z]+(?<!bench)(?=, | (?!of |as |to )[a-z]+(?<!bench)(?:[, ]|\. ))"
)
_BEGIN_IN_ENGLISH = re.compile(rf"(?:{_SKIPPED}|{_SENTENCE_BEGINS})*+{_WORD_OF_RUN}")
WORD = re.compile(r"[^\s]+")

#: Acronyms and words that name a kind of thing, no thing. They never make a name alone, and are cut from a name's ends
#: when they stand there as words of their own.
GENERIC = frozenset(
    """
    LLM LLMs VLM VLMs MLLM MLLMs LMM LMMs LRM LRMs SLM SLMs sLM sLMs LVLM LVLMs VLLM VLLMs VLA VLAs ALLM ALLMs
    ALM ALMs LM LMs PLM PLMs FM FMs DM DMs DLM DLMs DNN DNNs NN NNs ML AI AGI NLP NLU NLG CV GPU GPUs TPU TPUs
    Instruct Sec Secs Sections App Apps Tables Figures Figs Appendices Location Locations Setting Settings
    FP4 FP8 FP16 FP32 BF16 TF32 INT4 INT8 DNA RNA
    CPU CPUs API APIs GUI GUIs UI UX SOTA SoTA URL URLs PDF HTML JSON XML YAML CSV SVG RGB RGBD RGB-D CLI OS IDE
    SDK HTTP HTTPS PC IT ID IDs IO QA Q&A FAQ FPS OOD OOM MAS SFX TTS ASR AV LoD EEG fMRI MRI CT LiDAR Lidar
    LIDAR IMU DoF STEM vs VS Highlights Highlight dB VRAM RAM CUDA Python C C++ Java JavaScript SQL Linux Android iOS
    Windows Web Internet English Korean Chinese Japanese French German Spanish Arabic Hindi Abstract
    Introduction Baseline Baselines Teacher Student Model Models Dataset Datasets Method Methods Metric Metrics
    Task Tasks Benchmark Benchmarks Framework System Section Table Figure Fig Eq Appendix Input Output Encoder
    Decoder Stage Step Phase Level Type Part Summary Note PyPI GB MB KB TB FLOPs TFLOPS Facet Facets Values
    Evidence Aspect Aspects Finding Findings Overall Average Avg Agent Lean Coq Isabelle Key Main Training
    Testing Test Train Validation Evaluation Results Result Limitations Limitation Future Work Overview Hugging
    Face GitHub arXiv ArXiv OpenAI Google Microsoft Meta Anthropic NVIDIA Nvidia Alibaba Tencent ByteDance
    DeepMind Apple Amazon Large Language Vision Multimodal Multi-modal Foundation Reasoning Generative
    Pre-trained Post-training Pre-training Fine-tuning One Two Three First Second Third S1 S2 S3 A B D E F G H I
    J K M N P R S T U V W X Y Z 2D 3D 4D 1D 2-D 3-D H100 A100 H800 V100 RTX AdamW Adam PhD Ph.D NeurIPS ICML
    ICLR ACL EMNLP NAACL CVPR ICCV ECCV AAAI IJCAI COLM KDD SIGIR INTERSPEECH ICASSP
    KV AR DoFs DOF DOFs FP4 FP6 FP8 FP16 FP32 FP64 BF16 bf16 fp16 fp32 fp8 fp4 TF32 INT4 INT8 int4 int8 MXFP4 NVFP4
    Blackwell Hopper Ampere Real-World Russian Vietnamese Indonesian Italian Portuguese Turkish Dutch Polish Thai
    US USA UK EU Q K We Our AIGC Indian African Indic
    Highlights Highlight Comparison Comparisons Analysis Discussion Conclusion Contribution Contributions Strengths Weaknesses
    Code Codes Weights Checkpoints Checkpoint Demo Demos Data Scripts Resources Videos Artifacts
    Pareto Siamese Markov Bernoulli Boolean Poisson Lagrangian Hamiltonian Riemannian BEV FIFO
    European American Asian Euclidean Gaussian Bayesian Norwegian Swedish Danish Finnish Greek Hebrew Persian Urdu
    Bengali Tamil Telugu Swahili Czech Ukrainian Hungarian Romanian Catalan Basque Malay Mandarin Cantonese Western
    non-Western non-English African-American IR MICCAI ISBI BIBM Allen
    HuggingFace Apache CC-BY Markovian Nash Hessian Jacobian Lyapunov Boltzmann Dirichlet Laplacian
    Leaderboard Leaderboards Homepage Website Dockerfile Dockerfiles Docker Makefile README Easy Hard B2B B2C HPC
    Cartesian Ubuntu macOS MacOS X-ray X-rays X-Ray iPhone iPhones iPad MacBook ODE ODEs SDE SDEs PDE PDEs
    """.split()
) - {"AdamW", "Adam"}  # fmt: skip


class Coined(NamedTuple):
    """A range that looks like a name; `weak` where only capital letters of plain words say so."""

    start: int
    end: int
    weak: bool


@lru_cache(maxsize=8192)
def is_generic(word: str) -> bool:
    """Tell whether a word alone, as an owner (`LLM's`), or of such words (`English-Chinese`), names a kind of thing."""
    word = word.removesuffix("'s").removesuffix("’s")
    if word in GENERIC or len(word) < 2 or word.isdigit() or _CLASS.match(word):
        return True
    if "-" not in word:
        return False
    parts = word.split("-")
    joined = all(part in GENERIC and part.istitle() and len(part) > 1 for part in parts)
    return joined or (len(parts) == 2 and parts[0].islower() and len(parts[0]) > 3 and parts[1] in GENERIC)


_SIZE = re.compile(
    r"\d+(?:\.\d+)?[BMK]$|\d+(?:\.\d+)?$|[vV]\d+(?:\.\d+)*[A-Za-z]?(?:-\d+(?:\.\d+)?[BMK])?$|\d+[KkMGT]B?$|A\d+B$"
)
#: What only describes another thing: `RL-based`.
_DESCRIBING = re.compile(r"[^\s]+-(?:based|style|like|type|driven|free|aware|level|specific)$")
#: What opens a name only to describe it: `Transformer-based Walk Policy`.
_BASED = re.compile(r"[A-Z][A-Za-z]+-based$")
#: What is like another thing, whose name has a capital inside it: `TapoNet-like`.
_ALIKE = re.compile(r"(?P<name>(?=[A-Za-z0-9-]*[a-z])[A-Z][A-Za-z0-9]*[A-Z][A-Za-z0-9-]*)-(?:style|like|type)")
#: A value behind a name, and no version of it: `perplexity of 5`, `DT 74.7`, `AWQ 5.60`; a unit makes any number one.
_MEASURED = re.compile(
    r" of \d[\d.]*$| (?:(?!19|20)\d{4,}|\d{2,}\.\d+|\d\.\d{2,}|0\.\d+|\d+(?:\.\d+)?[x×])$|"
    r" \d{2,}\.\d+(?= (?:dB|FPS|BLEU|points?)\b)"
)
_WITH_UNIT = re.compile(
    r"(?:\s?(?:[、,，]|和|与)\s?\d[\d.]*)*\s?(?:[%％배倍分]|times\b|个?(?:百分)?点|个|점(?=[\s,.으을에])"
    r"|\s(?:검증|학습|훈련|시험|테스트|평가)\s(?:세트|셋|집합|데이터|이미지|분할)"
    r"|시점|차원|스텝|쯤|안팎|천(?=\s)|图|张|帧"
    r"|개|건|편|장(?=[의을을만 ,])|쌍|문항|명(?=[의을이 ,])|종(?=[의을이에 ,])|(?<=[KMBT])\s(?:토큰|tokens|词元))"
)
#: Before a name whose number is a value as the one before it: `SlowNet 10.2 and FarNet 9.6`.
_BEHIND_VALUE = re.compile(r"(?<![\d.])(?:\d{2,}\.\d+|0\.\d+|\d\.\d{2,})%?(?:,|;)? (?:and |but )?$")
_NUMBER = re.compile(r" \d+(?:\.\d+)?[KMBT]?$")
#: No names alone, but the first words of some: `USA Math Olympiad`.
_PLACES = frozenset({"US", "USA", "UK", "EU"})
#: What rates or counts the thing whose name follows: `Average F1`, `Two TPO steps`.
_COUNTING = frozenset({"Average", "Avg", "Overall", "Median", "Two", "Three", "Four", "Five", "Six"})
_LINKS = frozenset({"of", "as", "a", "the", "to"})
_NOUNS = frozenset(
    """
    Model Models Dataset Datasets Method Methods Benchmark Benchmarks Framework Frameworks System Systems Algorithm Algorithms
    Agents Baseline Baselines Approach Pipeline Module Paper Summary Results Task Tasks Metric Metrics Technical Report
    """.split()
)
_PLAIN = re.compile(r"[A-Z][a-z]+(?:-[A-Za-z]?[a-z]+)*(?:['’](?:s|t|re|ve|ll))?$|3D$|2D$")
_CLASS = re.compile(
    r"[A-Za-z-]*[A-Z]{2,}s$|(?!vLLM$)[a-z]{1,2}(?:LLM|VLM|MLLM|LM)$|[A-Za-z]\^(?:[\dn]+|[a-z])$|(?:RTX|GTX)-?\d{4}(?:Ti)?$|A[2-6]\d00$|P[59]\d$|Q\d{1,2}$|[ABHVL]\d{2,3}s?$|[A-Z](?:/[A-Z])+$"
)
#: A month with its year.
_DATE = re.compile(
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December) (?:19|20)\d\d"
)
#: A variable with its index, and no name: `d_i`, `P_social`; `W_0-WALK`.
_VARIABLE = re.compile(r"[A-Za-zα-ωΑ-Ω]_(?!\w{1,2}-[A-Z]{2})")


def find_coined(text: str, *, english: bool = False) -> Iterator[Coined]:
    """Yield the ranges of a text that look like names, from left to right, without generic words at their ends.

    In `english` prose, a plain word that only the start of a sentence capitalises is none.

    >>> [("TAPO와 Minerva Math의 LLM")[c.start : c.end] for c in find_coined("TAPO와 Minerva Math의 LLM")]
    ['TAPO', 'Minerva Math']
    """
    for match in _runs(text, english=english):
        run = _trimmed(match[0])
        if run is None:
            continue
        start = match.start()
        has_unit = run.number is not None and (
            _WITH_UNIT.match(text, start + run.last) or _BEHIND_VALUE.search(text, max(0, start - 16), start)
        )
        weak = _weakness(match[0][run.start : run.number]) if has_unit else run.weak
        if weak is None and (alike := _ALIKE.fullmatch(text, start + run.start, start + run.end)):
            if not is_generic(alike["name"]):
                yield Coined(start + run.start, alike.end("name"), weak=False)
        elif weak is not None:
            yield Coined(start + run.start, start + ((run.number or 0) if has_unit else run.end), weak)


def end_of_term(text: str, end: int) -> int:
    """Return where an English term in other prose ends, of which only the first word has a capital: `Pixel walking은`."""
    term = _TERM.match(text, end)
    return term.end() if term else end


_TERM = re.compile(
    r"(?: (?!(?:model|framework|method|algorithm|benchmark|data(?:set)?|system|task|pipeline|module|paper|code)s?(?![a-z]))"
    r"[a-z]{4,}){1,2}"
    r"(?![\w-]*[A-Za-z0-9])(?! [A-Za-z(])"
)


def _runs(text: str, *, english: bool) -> Iterator[re.Match[str]]:
    next_begin = (_BEGIN_IN_ENGLISH if english else _BEGIN).match
    end = 0
    while begin := next_begin(text, end):
        end = begin.end()
        if match := RUN.match(text, begin.start("word")):
            end = match.end()
            yield match


class _Trimmed(NamedTuple):
    """What is left of a run, in offsets of it; `number` is where a number ends it, which is no part of a name before a unit."""

    start: int
    end: int
    last: int
    number: int | None
    weak: bool | None
    """Whether it is weak up to its end, see `_weakness`."""


@lru_cache(maxsize=8192)
def _trimmed(run: str) -> _Trimmed | None:
    """Cut class acronyms and sizes from the start, and nouns of kind from the end; nothing is left of generic words alone."""
    words = [Span(*word.span()) for word in WORD.finditer(run)]
    words = _without_dashes(run, words) if "-" in run else words
    while words and _opens_no_name(run[slice(*words[0])]) and not _is_short_name(run, words):
        words.pop(0)
    if len(words) > 1 and _OWNED.match(run, words[0].start, words[-1].end):
        words.pop(0)  # `Smith's WalkNet`
    if len(words) > 2 and run[slice(*words[1])] == "as" and not _PLAIN.match(run[slice(*words[0])]):
        words = words[:1]  # `we cast SlowWalk as a Decision Process`
    while words and _closes_no_name(run[slice(*words[-1])]) and not _is_product(run, words):
        words.pop()
    if all(is_generic(_bare(run[slice(*word)])) or _SIZE.match(run[slice(*word)]) for word in words):
        return None
    start, last = words[0].start, words[-1].end
    several = len(words) > 1
    if several and (measured := _MEASURED.search(run, start, last)):
        end = len(_bare(run[: measured.start()]))
        return _Trimmed(start, end, last, None, _weakness(run[start:end]))  # `WalkNet's 65.0`
    number = _NUMBER.search(run, start, last) if several else None
    end = last - 2 if run[last - 2 : last] in {"'s", "’s"} else last
    return _Trimmed(start, end, last, number.start() if number else None, _weakness(run[start:end]))


#: A name with one capital and another sign inside it, behind its owner's.
_OWNED = re.compile(r"[A-Z][A-Za-z]+['’]s [A-Z][A-Za-z0-9-]*[A-Z0-9][A-Za-z0-9-]*$")
#: Kinds of software that end the names of products: `Walker CLI`.
_PRODUCTS = frozenset({"CLI", "OS"})


def _is_product(run: str, words: list[Span]) -> bool:
    """Tell whether a run is one word and the kind of software that it names."""
    return len(words) == 2 and run[slice(*words[1])] in _PRODUCTS and not is_generic(run[slice(*words[0])])


def _without_dashes(run: str, words: list[Span]) -> list[Span]:
    """Cut a run where a hyphen stands for a dash, as texts in ASCII have it: `Foo-a new benchmark`, `VLMs-Foo and Bar`."""
    for count, word in enumerate(words):
        if dash := _DASH.search(run, word.start, word.end):
            return [*words[:count], Span(word.start, dash.start())]
    first = _KIND_DASH.match(run)
    return [Span(first.end(), words[0].end), *words[1:]] if first else words


_DASH = re.compile(r"(?<=\w{2})-(?:an?|the|which|our|we)$")
#: Kinds of things in the plural, before one of them.
_KIND_DASH = re.compile(r"(?:LL|VL|MLL|LVL|VLL|LR|SL|L)Ms-(?=[A-Z])")


def _bare(word: str) -> str:
    """Return a word without the sign of the genitive: `NVIDIA's`."""
    return word[:-2] if word.endswith(("'s", "’s")) else word


def _is_short_name(text: str, words: list[Span]) -> bool:
    """Tell whether a class acronym belongs to the name, since one plain word would be left: `TTS Arena`."""
    return len(words) == 2 and bool(_PLAIN.match(text[slice(*words[1])])) and not is_generic(text[slice(*words[1])])


@lru_cache(maxsize=8192)
def _opens_no_name(word: str) -> bool:
    return (
        (is_generic(word) and word not in _PLACES and (word.isupper() or bool(_CLASS.match(word))))
        or bool(_SIZE.match(word))
        or word in _LINKS
        or word in _COUNTING
        or bool(_BASED.match(word))
    )


@lru_cache(maxsize=8192)
def _closes_no_name(word: str) -> bool:
    return (is_generic(word) and not word.isdigit() and not _PLAIN.match(word)) or word in _NOUNS or word in _LINKS


@lru_cache(maxsize=8192)
def _weakness(name: str) -> bool | None:
    """Tell whether only capital letters of plain words say that it is a name; None where it is none."""
    if not name or name.isdigit() or _VARIABLE.match(name) or _DESCRIBING.match(name) or _DATE.fullmatch(name):
        return None
    plain = all(_PLAIN.match(word) or word.islower() for word in name.split())
    coded = (
        name.endswith("bench")
        or "_" in name
        or (name.islower() and (any(c.isdigit() for c in name) or name.count("-") > 1))
    )
    return plain and not coded
