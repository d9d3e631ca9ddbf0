"""The tables with a description that machine-learning tools load them by: Croissant 1.0.

Takes material; writes a folder with the four tables as Parquet and `croissant.json`, which names each file by its hash,
and each column by its type (<https://docs.mlcommons.org/croissant/docs/croissant-spec.html>). Nothing in it needs the
network. Parquet, because readers of CSV guess types: pandas, which `mlcroissant` uses, takes the arXiv id 2305.18290 for a
number and drops its zero.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from paperkg.files import new_files
from paperkg.graph.export.describe import DESCRIPTION, HOME, TITLE, days
from paperkg.graph.export.material import Material
from paperkg.graph.export.tables import COLUMNS, Kind, TableName, write_parquet_files
from paperkg.ontology.keys import BASE

FILE: Final = "croissant.json"
#: The context that the specification prescribes.
CONTEXT: Final[Mapping[str, Any]] = {
    "@language": "en", "@vocab": "https://schema.org/", "sc": "https://schema.org/",
    "cr": "http://mlcommons.org/croissant/", "rai": "http://mlcommons.org/croissant/RAI/",
    "dct": "http://purl.org/dc/terms/", "citeAs": "cr:citeAs", "column": "cr:column", "conformsTo": "dct:conformsTo",
    "data": {"@id": "cr:data", "@type": "@json"}, "dataType": {"@id": "cr:dataType", "@type": "@vocab"},
    "equivalentProperty": "cr:equivalentProperty",
    "examples": {"@id": "cr:examples", "@type": "@json"}, "extract": "cr:extract", "field": "cr:field",
    "fileObject": "cr:fileObject", "fileProperty": "cr:fileProperty", "fileSet": "cr:fileSet", "format": "cr:format",
    "includes": "cr:includes", "isLiveDataset": "cr:isLiveDataset", "jsonPath": "cr:jsonPath", "key": "cr:key",
    "md5": "cr:md5", "parentField": "cr:parentField", "path": "cr:path", "recordSet": "cr:recordSet",
    "references": "cr:references", "regex": "cr:regex", "repeated": "cr:repeated", "replace": "cr:replace",
    "samplingRate": "cr:samplingRate",
    "separator": "cr:separator", "source": "cr:source", "subField": "cr:subField", "transform": "cr:transform",
}  # fmt: skip
#: What can be said of every build: what it quotes is not ours to license.
LICENSE: Final = "That of the digests, whose sentences it quotes; paperkg adds no terms of its own."
CITE_AS: Final = (
    f"@misc{{paperkg, author = {{The paperkg authors}}, title = {{{TITLE}}}, howpublished = {{\\url{{{BASE}}}}}, "
    "note = {Each row names the digest that it was read from, and the paper that it is about}}"
)
_TYPES: Final[Mapping[Kind, str]] = {
    "text": "sc:Text", "integer": "sc:Integer", "number": "sc:Float", "boolean": "sc:Boolean", "list": "sc:Text",
}  # fmt: skip
#: What a row of each table is, and the columns that tell rows apart.
_ROWS: Final[Mapping[TableName, tuple[str, str]]] = {
    "papers": ("A paper that the digests summarize.", "paper"),
    "entities": ("A method, model, dataset, metric, or task that a claim names.", "id"),
    "claims": ("One thing that one entry of a digest says of a paper, with the sentence that says it.", "claim"),
    "results": ("One number that a paper reports.", "claim"),
}


def write(material: Material, path: Path) -> None:
    """Write the tables and their description into the folder `path`.

    Raises:
        MissingPartError: pyarrow is not installed.

    """
    with new_files(path) as part:
        write_parquet_files(material, part)
        text = json.dumps(_metadata(material, part), ensure_ascii=False, indent=2)
        (part / FILE).write_text(f"{text}\n", encoding="utf-8", newline="\n")


def _metadata(material: Material, folder: Path) -> dict[str, Any]:
    seen = days(material)
    files = [_file(folder, name) for name in COLUMNS]
    return {
        "@context": CONTEXT,
        "@type": "sc:Dataset",
        "conformsTo": "http://mlcommons.org/croissant/1.0",
        "name": "paperkg",
        "alternateName": TITLE,
        "description": DESCRIPTION,
        "license": LICENSE,
        "citeAs": CITE_AS,
        "version": _version(seen, [file["sha256"] for file in files]),
        "url": HOME,
        **({"datePublished": seen[-1]} if seen else {}),
        "distribution": files,
        "recordSet": [_records(name) for name in COLUMNS],
    }


def _version(seen: Sequence[str], hashes: Iterable[str]) -> str:
    """Return the last day of the digests as a semantic version, with a hash of the tables: other tables, another version.

    >>> _version(["2025-08-02"], ["00"])
    '2025.8.2+f1534392'
    """
    parts = seen[-1].split("-") if seen else ["0", "0", "0"]
    content = hashlib.sha256("".join(hashes).encode()).hexdigest()
    return f"{'.'.join(str(int(part)) for part in parts)}+{content[:8]}"


def _file(folder: Path, name: TableName) -> dict[str, Any]:
    content = (folder / f"{name}.parquet").read_bytes()
    return {
        "@type": "cr:FileObject",
        "@id": f"{name}.parquet",
        "name": f"{name}.parquet",
        "contentUrl": f"{name}.parquet",
        "contentSize": f"{len(content)} B",
        "encodingFormat": "application/x-parquet",
        "sha256": hashlib.sha256(content).hexdigest(),
    }


def _records(name: TableName) -> dict[str, Any]:
    said, key = _ROWS[name]
    return {
        "@type": "cr:RecordSet",
        "@id": name,
        "name": name,
        "description": said,
        "key": {"@id": f"{name}/{key}"},
        "field": [
            {
                "@type": "cr:Field",
                "@id": f"{name}/{column.name}",
                "name": column.name,
                "dataType": _TYPES[column.kind],
                **({"repeated": True} if column.kind == "list" else {}),
                "source": {"fileObject": {"@id": f"{name}.parquet"}, "extract": {"column": column.name}},
            }
            for column in COLUMNS[name]
        ],
    }
