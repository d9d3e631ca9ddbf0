"""Runs an ArcadeDB in a home folder that speaks Bolt on a port, with one empty database `paperkg`. Stops with its input."""

import sys

import arcadedb_embedded as arcadedb


def main(home: str, bolt: int, http: int, password: str) -> None:
    config = {
        "http_port": http,
        "server_plugins": "Bolt:com.arcadedb.bolt.BoltProtocolPlugin",
        "bolt_port": bolt,
    }
    server = arcadedb.create_server(home, password, config)
    try:
        server.start()
        server.create_database("paperkg")
        print("ready", flush=True)
        sys.stdin.read()
    finally:
        server.stop()


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), sys.argv[4])
