"""`python -m benchmarks.scale`: measure the units that docs/scale.md reckons with, and print them."""

from __future__ import annotations

import argparse
import os

from benchmarks.scale import cluster, database
from tests.scale import postgres, spark


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.scale", description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=[10_000, 100_000], help="documents in PostgreSQL")
    parser.add_argument("--texts", type=int, default=1_000, help="documents to read")
    parser.add_argument("--only", choices=["reading", "postgres", "spark"], help="one part")
    args = parser.parse_args()
    print(f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}", flush=True)
    if args.only in (None, "reading"):
        _print("reading", cluster.alone(args.texts))
    if args.only in (None, "postgres"):
        if why := postgres.missing():
            raise SystemExit(why)
        with postgres.running() as server:
            for size, found in database.load(server, sorted(args.sizes)).items():
                _print(f"PostgreSQL, {size:,} documents", found)
    if args.only in (None, "spark"):
        if why := spark.missing():
            raise SystemExit(why)
        with spark.running() as running:
            _print("Spark", cluster.on(running, args.texts))


def _print(name: str, found: dict[str, float]) -> None:
    print(f"\n{name}")
    for what, number in found.items():
        print(f"  {what:<55} {number:>12,.1f}", flush=True)


if __name__ == "__main__":
    main()
