"""Words of a vote: which side a count stands on, and who votes.

The sides are those of Robert's Rules of Order (12th ed., 44-45): in favour, against, and abstaining, which is neither.
"""

from __future__ import annotations

from typing import Final

FOR: Final = "for"
AGAINST: Final = "against"
ABSTAINED: Final = "abstained"

SIDES: Final[dict[str, str]] = {
    "favour": FOR, "favor": FOR, "favoured": FOR, "favored": FOR, "back": FOR, "backed": FOR, "backing": FOR,
    "support": FOR, "supported": FOR, "supporting": FOR, "approve": FOR, "approved": FOR, "ayes": FOR, "aye": FOR,
    "yeas": FOR, "against": AGAINST, "oppose": AGAINST, "opposed": AGAINST, "opposing": AGAINST,
    "objected": AGAINST, "noes": AGAINST, "nays": AGAINST, "abstain": ABSTAINED, "abstained": ABSTAINED,
    "abstaining": ABSTAINED, "abstention": ABSTAINED, "abstentions": ABSTAINED,
}  # fmt: skip
"""The side of a count beside the word: "six against", "two abstentions", "backed by 30"."""
SIDES_BEHIND: Final[dict[str, str]] = {"for": FOR, "no": AGAINST, "yes": FOR, "to": FOR}
"""The same right behind a word of voting, and `for` also at the end of a part: "voted to close it", "11 for"."""
COLUMNS: Final[dict[str, str]] = {
    **SIDES, "for": FOR, "yes": FOR, "in favour": FOR, "in favor": FOR, "no": AGAINST, "accept": FOR, "reject": AGAINST,
    "votes for": FOR, "votes against": AGAINST, "to accept": FOR, "to reject": AGAINST,
}  # fmt: skip
"""The side that a column of a table of votes is headed with."""
VOTED: Final = frozenset({"vote", "votes", "voted", "voting"})
ANSWERED: Final = frozenset({"said", "say", "answered", "ticked"})
YES_NO: Final = frozenset({"yes", "no"})
"""Right behind an answer these are the side: "61% said no"."""
PLAINLY: Final = frozenset(
    "vote votes voted voting ballot ballots favour favor against abstain abstained abstaining abstention abstentions "
    "ayes noes yeas nays carried motion division".split()
)
"""In a sentence with one of these a count beside a side is a count of votes."""
DECIDED: Final = frozenset(
    "amendment amendments resolution resolutions ordinance bylaw byelaw referendum approved adopted rejected "
    "unanimously seconded quorum".split()
)
"""In a sentence with one of these, too, a result is one of votes: "amendment lost 4-2", "minutes approved, 6-0"."""
UNANIMOUS: Final = """
    unanimously, unanimous, without dissent, without a dissenting vote, without a dissenting voice, without opposition,
    without a vote against, without any votes against, with no votes against, with no one against, with nobody against,
    with none against, with one voice, no dissenting votes, nem con, nobody voted against, no one voted against,
    nobody was against, no one was against, nobody opposed, no one opposed, none opposed, of one mind, of the same mind,
    of a single mind, in unison
"""
"""What says of a decision that nobody was against it, comma by comma."""
UNANIMITY: Final = frozenset(
    "unanimously unanimous dissent dissenting opposition against voice nem opposed mind unison".split()
)
"""Of which each of these phrases has one."""
ALMOST: Final = frozenset("almost nearly not never virtually practically hardly".split())
"""Before such words they leave room for somebody who was."""
VOTERS: Final = frozenset(
    "member mp councillor councilor senator deputy delegate lawmaker peer legislator representative shareholder "
    "commissioner governor judge juror justice trustee director state country nation party vote alderman congressman "
    "meps mep msp lord union branch household resident voter parent percent".split()
)
"""Who is counted in a vote, in the singular; "votes" themselves too."""
DEFEATED: Final = frozenset(
    "rejected reject rejects rejecting defeated fell fails failed fail lost turned refused refuse threw thrown blocked "
    "dismissed down".split()
)
"""Beside a result these say that the greater side was against."""
MARGIN_BEHIND: Final = ("to", "spare")
"""Behind votes these tell by how many somebody won: "with eight votes to spare"."""
OPENING: Final = frozenset(
    {"by", ":", "with", "the", "of", "only", "just", "some", "about", "all", "is", "was", "were"}
)
"""Between a word of a side and its count: "backed by 522", "Against: 6", "in favour were 11"."""
PARTS: Final = frozenset({",", ";", ".", "(", ")", "and", "but", "while", "with", ":", "–", "—"})
"""What ends a part of a sentence that gives the votes one after the other."""
