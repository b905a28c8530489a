"""Words by which minutes, and those who report from meetings, tell who had which part in a motion and in its vote.

The parts are those of Robert's Rules of Order (12th ed., 4:2-4:58): who makes a motion, who seconds it, and who votes
for it, against it, or on neither side.
"""

from __future__ import annotations

from typing import Final

from factlint.language.en.voting import ABSTAINED, AGAINST, FOR

MOVED: Final = "moved"
SECONDED: Final = "seconded"

PART_WORDS: Final[dict[str, str]] = {
    "moved": MOVED, "mover": MOVED,
    "seconded": SECONDED, "seconder": SECONDED,
    "against": AGAINST, "opposed": AGAINST, "opposing": AGAINST, "dissenting": AGAINST, "nays": AGAINST,
    "noes": AGAINST, "nay": AGAINST,
    "for": FOR, "favour": FOR, "favor": FOR, "ayes": FOR, "yeas": FOR, "aye": FOR,
    "abstained": ABSTAINED, "abstaining": ABSTAINED, "abstentions": ABSTAINED, "abstention": ABSTAINED,
}  # fmt: skip
"""What tells the part of those who are named right before the word or behind it."""
ANSWERS: Final[dict[str, str]] = {"no": AGAINST, "against": AGAINST, "yes": FOR, "for": FOR}
"""The same behind a word of voting: "voted no"."""
ROLL_CALL: Final[dict[str, str]] = {"no": AGAINST, "yes": FOR, "nay": AGAINST, "aye": FOR}
"""Right behind names, and closing a part of the sentence, the answers of a roll call: "Ash and Oak yes, Elm no."."""
VOTED: Final = frozenset({"voted", "vote", "voting", "votes"})
MOTIONS: Final = frozenset({"motion", "amendment", "resolution", "resolved", "proposal"})
"""Before a bracket with two names: the mover and the seconder."""
SECOND: Final = frozenset({"/", "second"})
"""Within it, before the seconder."""
TO_NAMES: Final = frozenset({"by", ":", "*", "**"})
"""Between a word of a part and those named behind it: "seconded by", "Against:"."""
FROM_NAMES: Final = frozenset({"also", "both", "had", "was", "were", "in", "then", "alone"})
"""Between those named and the word of their part: "Ash and Oak were opposed", "Ash also voted no", "Ash in favour"."""
JOINING_NAMES: Final = frozenset({",", "and", "&"})
"""Between the names of a list."""
