"""Builders for the result tests: names by type, and a result in short."""

from __future__ import annotations

from paperkg.extract.learned.numbers_context import NumberSentence, NumberView
from paperkg.extract.model import EntityType, Language, Mention
from paperkg.extract.results.found import FoundResult
from paperkg.extract.results.reading import Reading
from paperkg.extract.results.sentences import ResultContext, find_results

NAMES: dict[str, EntityType] = {
    "TAPO": "Method", "GRPO": "Method", "PPO": "Method", "GPT-4o": "Model", "Qwen2.5-7B": "Model", "MATH500": "Dataset",
    "AIME24": "Dataset", "MMLU": "Dataset", "GPQA": "Dataset", "정확도": "Metric", "추론 시간": "Metric",
    "FID": "Metric",
    "accuracy": "Metric",
    "latency": "Metric", "准确率": "Metric", "BLEU": "Metric", "토큰 수": "Metric",
}  # fmt: skip


def mentions(text: str) -> list[Mention]:
    found = []
    for name, kind in NAMES.items():
        start = text.find(name)
        while start >= 0:
            found.append(Mention(start, start + len(name), name, kind, True))
            start = text.find(name, start + 1)
    return sorted(found)


def results(text: str, language: Language, context: ResultContext | None = None) -> list[FoundResult]:
    return find_results(text, mentions(text), language=language, context=context or ResultContext("results"))


def short(result: FoundResult) -> str:
    """Return `dataset|baseline|numbers`, numbers as `from>to`, `low..high`, `+change`, or the value."""
    if result.baseline_value is not None:
        numbers = f"{result.baseline_value}>{result.value}"
    elif result.delta_min is not None or result.delta_max is not None:
        numbers = f"{result.delta_min or ''}..{result.delta_max or ''}"
    else:
        numbers = f"+{result.delta}" if result.delta is not None else f"{result.value}"
    return f"{result.dataset or ''}|{result.baseline or ''}|{numbers}{result.unit or ''}"


def shorts(text: str, language: Language, context: ResultContext | None = None) -> list[str]:
    return [short(result) for result in results(text, language, context)]


def seen(text: str) -> NumberView:
    """Return the one sentence of a text as its features see it."""
    found: list[NumberView] = []

    def keep(sentence: NumberSentence) -> list[Reading]:
        found.append(NumberView(sentence))
        return []

    context = ResultContext("results", proposed=frozenset({"TAPO"}))
    find_results(text, mentions(text), language="en", context=context, reader=keep)
    (view,) = found
    return view
