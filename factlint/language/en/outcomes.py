"""What becomes of what is proposed, charged, asked for or forecast: outcomes of one matter, which exclude each other.

A row is one matter; its outcomes are parted by slashes, the words and phrases of each by commas, and a semicolon ends
it. Base forms suffice, since inflected forms are folded; ".." stands for a short object ("turn .. down"). Unlike the
questions of `issues`, a row may have more than two outcomes: what was put off was neither adopted nor rejected. Only
words stand here that tell an outcome whoever decides, so that what a single member wanted is none of them.
"""

from __future__ import annotations

OUTCOMES = """
    # What becomes of a motion, a bill, a request, an appeal.
    adopt, approve, carry, pass, ratify, grant, uphold, vote through, vote .. through, go through, wave through, wave
    .. through, nod through, sign off, give .. go-ahead, get .. go-ahead, give .. green light, win approval, win ..
    approval, order, allow, authorise, consent to, rubber-stamp, resolve, agree, vote to, vote .. to, vote ..
    to .. to, decide to, decide by .. to .. to, say yes, resolve to, agree to, accept, award, greenlight, give ..
    blessing, get through, succeed, prevail
    / reject, refuse, defeat, lose, fail, turn down, turn .. down, throw out, throw .. out, dismiss, vote down, vote
    .. down, decline, deny, block, veto, say no to, rebuff, strike out, overrule, say no, knock back, knock .. back,
    disallow, vote not to, decide not to, decide against, quash, contest, delete, strike down,
    refuse to
    / defer, postpone, put off, put .. off, adjourn, shelve, hold over, refer back, refer .. back, put back, send
    back, lie on the table
    / withdraw, take back;
    # What a court finds.
    convict, guilty, find .. guilty / acquit, clear, find .. not guilty, not guilty, acquittal;
    # What somebody charged answers.
    plead guilty, plead .. guilty, admit, confess, enter .. guilty plea
    / plead not guilty, plead .. not guilty, deny, not guilty plea, dispute;
    # Where somebody charged or convicted is.
    in custody, held, remand, be held, detain, behind bars, in jail, in prison, in detention
    / at liberty, free, on bail, on bond, at large, release, bail;
    # Who or what is let in.
    admit, let in, allow, allow in, welcome / turn away, turn .. away, shut out, exclude, keep out, bar, ban;
    # What becomes of a passage of a text.
    stay in, remain in, leave in, left in / delete, strike out, take out, drop, remove;
    # What becomes of somebody in an office.
    resign, step down, quit, stand down / stay on, remain in office, carry on in office / sack, dismiss, fire, oust;
    # What a test shows.
    positive, test positive / negative, test negative;
"""
"""The matters with their outcomes; a line that begins with "#" is a heading."""

OTHERWISE = """
    carry out, carry on, carry over, carry the, carry a, pass on, pass away, pass through, pass by, pass a, admit to
    hospital, admit .. hospital, fall to, fall from, fall by, fall behind, fall ill, fall in, fall out, fall short,
    fail to, lose weight, lose money, lose touch, hold talks, hold a, hold an, hold the, free of, order food, settle
    down, settle in, allow for, fall on, fall into, fall off, award to
"""
"""Phrases that begin as an outcome does and tell none."""

OUTRIGHT = frozenset("guilty not in at on free unchanged held upheld withdrawn thrown positive negative".split())
"""Words that begin an outcome told by no verb, and participles that no ending shows."""

ALONE = frozenset("succeed prevail".split())
"""Verbs that tell an outcome only without an object: who "succeeded Jane Roe" won no vote."""

PAST_TOO = frozenset("cut put let hit".split())
"""Verbs whose past is their base form."""

ADVISING = frozenset("recommend recommendation advise advice".split())
"""Before an outcome they say what somebody advises, which is another matter than what becomes of it."""

REVISED = """
    raise, increase, lift, put up, push up, upgrade, hike, revise .. upwards, revise up
    / cut, lower, reduce, trim, downgrade, slash, revise .. downwards, revise down, bring down
    / keep, hold, leave, maintain, confirm, unchanged, reaffirm, reiterate, stand by, stick to, freeze;
"""
"""What whoever sets a figure does with it, as above."""

REVISABLE = (
    "forecast guidance outlook estimate expectation target prediction projection",
    "rating recommendation",
    "rate price fee fare tax charge toll premium tariff level alert warning",
)
"""What is raised, cut or kept by whoever sets it: without one of these a rise or fall is no decision."""

ADVISED = """
    approve, approval, accept, acceptance, adopt, adoption, grant, yes, pass, permit, consent
    / refuse, refusal, reject, rejection, no, turn down, dismiss, dismissal, against, decline
    / defer, deferral, postpone, postponement;
"""
"""What may be advised, as above."""

RESOLVING = frozenset("vote decide agree resolve choose opt move".split())
"""Before "to" and an outcome they say that it was decided: "*voted* to reject"."""

PROCEDURE = frozenset(
    """
    amendment motion proposal plan bill measure request application offer scheme idea suggestion move appeal resolution
    vote majority council committee board member meeting council councillor councilor chamber court judge support favour
    favor order item proposer seconder seconded moved proposed main first second third final unanimously narrowly
    decision against for attempt bid try effort call draft text paragraph count charge charges two three one
    recommend recommendation advise year today yesterday monday tuesday wednesday thursday friday saturday sunday
    people party group
    """.split()
)
"""What is said in every report of a decision, and so tells none of them from another."""
