"""The vocabulary of paperkg as Python constants: every term of `paperkg.ttl`, and nothing else.

Each constant is a full IRI. Where a class and a property differ only in case, the class ends in `_CLASS`. The tables
at the end say how the names of records (`comparesAgainst`, `Method`, `masking`) stand for terms.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from paperkg.ontology.keys import BASE

NS: Final = f"{BASE}/ns#"

# Vocabularies of others.
DCTERMS: Final = "http://purl.org/dc/terms/"
FABIO: Final = "http://purl.org/spar/fabio/"
OA: Final = "http://www.w3.org/ns/oa#"
PROV: Final = "http://www.w3.org/ns/prov#"
RDF: Final = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
RDFS: Final = "http://www.w3.org/2000/01/rdf-schema#"
SCHEMA: Final = "https://schema.org/"
SKOS: Final = "http://www.w3.org/2004/02/skos/core#"
XSD: Final = "http://www.w3.org/2001/XMLSchema#"

#: The prefixes of Turtle files and queries. The last seven make the things of a graph readable.
PREFIXES: Final[Mapping[str, str]] = MappingProxyType({
    "dcterms": DCTERMS, "fabio": FABIO, "oa": OA, "pk": NS, "prov": PROV, "rdf": RDF, "rdfs": RDFS, "schema": SCHEMA,
    "skos": SKOS, "xsd": XSD, "claim": f"{BASE}/claim/", "dataset": f"{BASE}/dataset/", "method": f"{BASE}/method/",
    "metric": f"{BASE}/metric/", "model": f"{BASE}/model/", "paper": f"{BASE}/paper/", "task": f"{BASE}/task/",
})  # fmt: skip

# Classes.
CLAIM: Final = NS + "Claim"
COMPARISON_CLAIM: Final = NS + "ComparisonClaim"
CONTRADICTION: Final = NS + "Contradiction"
DATASET: Final = NS + "Dataset"
DATASET_CLAIM: Final = NS + "DatasetClaim"
DOUBT: Final = NS + "Doubt"
ENTITY: Final = NS + "Entity"
ENTRY: Final = NS + "Entry"
EVIDENCE_CLASS: Final = NS + "Evidence"
FORMER_ENTITY: Final = NS + "FormerEntity"
GAP_CLAIM: Final = NS + "GapClaim"
MERGE_DECISION: Final = NS + "MergeDecision"
METHOD: Final = NS + "Method"
METRIC: Final = NS + "Metric"
METRIC_CLAIM: Final = NS + "MetricClaim"
MODEL: Final = NS + "Model"
OUTCOME_CLASS: Final = NS + "Outcome"
PAPER: Final = NS + "Paper"
PROPOSAL_CLAIM: Final = NS + "ProposalClaim"
RESULT_CLAIM: Final = NS + "ResultClaim"
SIZE_CLAIM: Final = NS + "SizeClaim"
SLOT: Final = NS + "Slot"
SOURCE_FILE: Final = NS + "SourceFile"
SPLIT_DECISION: Final = NS + "SplitDecision"
STATUS_CLASS: Final = NS + "Status"
TASK: Final = NS + "Task"
TASK_CLAIM: Final = NS + "TaskClaim"
TEXT_CLAIM: Final = NS + "TextClaim"
USE_CLAIM: Final = NS + "UseClaim"

# The predicates of claims.
PROPOSES: Final = NS + "proposes"
EVALUATES_ON: Final = NS + "evaluatesOn"
TRAINS_ON: Final = NS + "trainsOn"
USES_DATASET: Final = NS + "usesDataset"
COMPARES_AGAINST: Final = NS + "comparesAgainst"
USES: Final = NS + "uses"
HAS_MODEL_SIZE: Final = NS + "hasModelSize"
REPORTS_METRIC: Final = NS + "reportsMetric"
ADDRESSES_TASK: Final = NS + "addressesTask"
REPORTS_RESULT: Final = NS + "reportsResult"
NOT_REPORTED: Final = NS + "notReported"
HAS_LIMITATION: Final = NS + "hasLimitation"
SUGGESTS_FUTURE_WORK: Final = NS + "suggestsFutureWork"
HAS_CONTRIBUTION: Final = NS + "hasContribution"

# Relations of claims, entries, and entities.
ABOUT: Final = NS + "about"
AGAINST_BASELINE: Final = NS + "againstBaseline"
CONCERNS: Final = NS + "concerns"
CONTRADICTS: Final = NS + "contradicts"
EVIDENCE: Final = NS + "evidence"
INTO: Final = NS + "into"
INVOLVES: Final = NS + "involves"
MEMBER_OF: Final = NS + "memberOf"
MERGES: Final = NS + "merges"
OBJECT: Final = NS + "object"
ON_DATASET: Final = NS + "onDataset"
ON_METRIC: Final = NS + "onMetric"
OUTCOME: Final = NS + "outcome"
PART_OF: Final = NS + "partOf"
PREDICATE: Final = NS + "predicate"
RESULT_SUBJECT: Final = NS + "resultSubject"
SAID_TYPE: Final = NS + "saidType"
SPLITS: Final = NS + "splits"
STATUS: Final = NS + "status"
SUBJECT: Final = NS + "subject"
VARIANT_OF: Final = NS + "variantOf"

# Values of claims, entries, and files.
ABSTRACT_SAYS: Final = NS + "abstractSays"
BASELINE_ALIAS: Final = NS + "baselineAlias"
BASELINE_NAME: Final = NS + "baselineName"
BASELINE_VALUE: Final = NS + "baselineValue"
CONFIDENCE: Final = NS + "confidence"
CONTRADICTION_KIND: Final = NS + "contradictionKind"
DATASET_ALIAS: Final = NS + "datasetAlias"
DATASET_NAME: Final = NS + "datasetName"
DELTA: Final = NS + "delta"
DELTA_KIND: Final = NS + "deltaKind"
DELTA_MAX: Final = NS + "deltaMax"
DELTA_MIN: Final = NS + "deltaMin"
DIGEST_DATE: Final = NS + "digestDate"
DIRECTION: Final = NS + "direction"
FILE_NAME: Final = NS + "fileName"
FIRST_SEEN: Final = NS + "firstSeen"
IS_SPECULATIVE: Final = NS + "isSpeculative"
LAYOUT: Final = NS + "layout"
META: Final = NS + "meta"
METRIC_ALIAS: Final = NS + "metricAlias"
METRIC_NAME: Final = NS + "metricName"
OBJECT_ALIAS: Final = NS + "objectAlias"
OBJECT_NAME: Final = NS + "objectName"
PAPER_DATE: Final = NS + "paperDate"
PAPER_URL: Final = NS + "paperUrl"
PARAMETERS: Final = NS + "parameters"
QUALITY: Final = NS + "quality"
REASON: Final = NS + "reason"
RESULT_SUBJECT_NAME: Final = NS + "resultSubjectName"
RULE: Final = NS + "rule"
SCORE: Final = NS + "score"
SECTION: Final = NS + "section"
SHA256: Final = NS + "sha256"
SIZE: Final = NS + "size"
SIZE_OF: Final = NS + "sizeOf"
SIZE_ROLE: Final = NS + "sizeRole"
SPELLING: Final = NS + "spelling"
SUPPORT: Final = NS + "support"
SUPPORT_COUNT: Final = NS + "supportCount"
TEXT: Final = NS + "text"
UNIT: Final = NS + "unit"
VALUE: Final = NS + "value"

# Members of closed lists.
BELOW: Final = NS + "below"
ON_PAR: Final = NS + "onPar"
OUTPERFORMS: Final = NS + "outperforms"
UNSPECIFIED: Final = NS + "unspecified"
SPECULATIVE: Final = NS + "speculative"
STATED: Final = NS + "stated"
SLOT_ARCHITECTURE: Final = NS + "slot-architecture"
SLOT_BASELINE: Final = NS + "slot-baseline"
SLOT_DATASET: Final = NS + "slot-dataset"
SLOT_LIMITATIONS: Final = NS + "slot-limitations"
SLOT_MASKING: Final = NS + "slot-masking"
SLOT_METRICS: Final = NS + "slot-metrics"
SLOT_RESULTS: Final = NS + "slot-results"
SLOT_TRAINING: Final = NS + "slot-training"

#: The class of a claim by its predicate; the keys are the closed list of predicates.
CLAIM_CLASSES: Final[Mapping[str, str]] = MappingProxyType({
    "proposes": PROPOSAL_CLAIM, "evaluatesOn": DATASET_CLAIM, "trainsOn": DATASET_CLAIM, "usesDataset": DATASET_CLAIM,
    "comparesAgainst": COMPARISON_CLAIM, "uses": USE_CLAIM, "hasModelSize": SIZE_CLAIM, "reportsMetric": METRIC_CLAIM,
    "addressesTask": TASK_CLAIM, "reportsResult": RESULT_CLAIM, "notReported": GAP_CLAIM, "hasLimitation": TEXT_CLAIM,
    "suggestsFutureWork": TEXT_CLAIM, "hasContribution": TEXT_CLAIM,
})  # fmt: skip

#: The class of an entity by the type that a record gives it.
ENTITY_CLASSES: Final[Mapping[str, str]] = MappingProxyType(
    {"Method": METHOD, "Model": MODEL, "Dataset": DATASET, "Metric": METRIC, "Task": TASK}
)

#: What an entry can say is missing.
SLOTS: Final[Mapping[str, str]] = MappingProxyType({
    "dataset": SLOT_DATASET, "masking": SLOT_MASKING, "baseline": SLOT_BASELINE, "architecture": SLOT_ARCHITECTURE,
    "training": SLOT_TRAINING, "results": SLOT_RESULTS, "metrics": SLOT_METRICS, "limitations": SLOT_LIMITATIONS,
})  # fmt: skip

OUTCOMES: Final[Mapping[str, str]] = MappingProxyType(
    {"outperforms": OUTPERFORMS, "onPar": ON_PAR, "below": BELOW, "unspecified": UNSPECIFIED}
)
STATUSES: Final[Mapping[str, str]] = MappingProxyType({"stated": STATED, "speculative": SPECULATIVE})
