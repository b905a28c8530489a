"""`python -m factlint`."""

from factlint.cli.main import run

if __name__ == "__main__":
    run()
