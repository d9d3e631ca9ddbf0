"""Metrics that fall as things get better; of all others we take the higher value for the better one."""

from __future__ import annotations

from functools import lru_cache

from paperkg.ontology.keys import entity_id

#: Names as in the lexicon.
LOWER_IS_BETTER = (
    "Abs Rel", "ADE", "BD-rate", "BPB", "BPC", "BPD", "Brier Score", "CD-FVD", "CER", "Chamfer Distance", "CHAIR",
    "Collision Rate", "Cost per query", "CRPS", "DER", "ECE", "Edit Distance", "EER", "Energy Consumption", "EPE",
    "Error Rate", "FAD", "FDE", "FID", "FID-30K", "FID-50K", "FLOPs", "FPR", "FPR95", "FVD", "gFID", "GPU hours",
    "GPU Memory", "Hallucination Rate", "Hamming distance", "Hausdorff Distance", "Inference Time", "KID", "Latency",
    "Log Loss", "LPIPS", "MACs", "MAPE", "Mean Absolute Error", "Memory Usage", "MER", "Miss Rate", "MPJPE", "MSE",
    "NIQE", "NLL", "NRMSE", "PA-MPJPE", "Peak Memory", "Perplexity", "Phoneme Error Rate", "Power Consumption", "Regret",
    "Relative Error", "rFID", "RMSD", "RMSE", "RMSLE", "RTF", "Runtime", "sFID", "TER", "Time to First Token", "TPOT",
    "Training cost", "Training Time", "Wall-clock time", "Warping Error", "WER",
)  # fmt: skip


@lru_cache(maxsize=1)
def lower_is_better() -> frozenset[str]:
    """Return the ids of those metrics.

    >>> "metric/wer" in lower_is_better(), "metric/accuracy" in lower_is_better()
    (True, False)
    """
    return frozenset(entity_id("Metric", name) for name in LOWER_IS_BETTER)


def is_lower_better(metric: str | None) -> bool:
    """Tell whether a metric, by its id, falls as things get better."""
    return metric in lower_is_better()
