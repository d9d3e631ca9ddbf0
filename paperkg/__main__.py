"""`python -m paperkg`: the same as the command `paperkg`."""

from paperkg.cli import main

if __name__ == "__main__":
    main()
