"""The graph into a running Neo4j, by its official driver (extra `neo4j`).

Takes material and where the server is; gives how many nodes and relationships were sent. Only statements of
`paperkg.graph.export.cypher` are run, with values as parameters: no text of a digest becomes a part of a statement.
Pushing twice gives the same graph. Nothing is ever deleted: what an older build said stays until it is removed there.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from paperkg.errors import MissingPartError, OutputError
from paperkg.graph.export.cypher import SCHEMA, batches
from paperkg.graph.export.material import Material


class Server(NamedTuple):
    """A Neo4j: its address (`bolt://localhost:7687`), who asks, and the database (its default where None)."""

    uri: str
    user: str = "neo4j"
    password: str | None = None
    database: str | None = None


def push(material: Material, server: Server, *, progress: Callable[[str], object] | None = None) -> int:
    """Write the material to a server and return the number of rows that were sent.

    Raises:
        MissingPartError: the driver is not installed.
        OutputError: the server cannot be reached, or refuses.

    """
    try:
        from neo4j import GraphDatabase
        from neo4j.exceptions import ConfigurationError, DriverError, Neo4jError
    except ImportError as error:
        raise MissingPartError("pushing needs Neo4j's driver", hint="pip install 'paperkg[neo4j]'") from error
    auth = None if server.password is None else (server.user, server.password)
    sent = 0
    try:
        with GraphDatabase.driver(server.uri, auth=auth) as driver:
            driver.verify_connectivity()  # at once: a query would be tried again for half a minute
            for statement in SCHEMA:
                driver.execute_query(statement, database_=server.database)
            for statement, rows in batches(material):
                driver.execute_query(statement, rows=rows, database_=server.database)
                sent += len(rows)
                if progress is not None:
                    progress(f"{sent} rows")
    except Neo4jError as error:
        raise OutputError(f"Neo4j refuses: {error.message}", where=server.uri) from error
    except (DriverError, ConfigurationError, ValueError, OSError) as error:
        hint = "check the address, the user, and the password (NEO4J_PASSWORD)"
        raise OutputError(f"Neo4j: {error}", where=server.uri, hint=hint) from error
    return sent
