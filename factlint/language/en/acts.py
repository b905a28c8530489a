"""What only those do who are there: a vote, a seat beside somebody, a speech to the meeting.

Phrases are written as in `attending`: `*` stands for a possessive or an article, `%` for a noun of an event. A phrase
that ends in "by" is followed by who did it, one that ends in a preposition of place by whom they were beside.
"""

from __future__ import annotations

SURE = frozenset(
    """
    voted|votes|voting|abstained|abstains|seconded|seconds|moved that|moved * motion|moved * amendment|proposed by|
    moved by|seconded by|chaired by|presided over by|chaired|presided|cast * vote|cast * ballot|raised * hand|
    opened * meeting|closed * meeting|opened * session|closed * session|opened * hearing|adjourned|took the chair|
    told * meeting|told * council|told councillors|told * committee|told * hearing|told * inquiry|told * panel|
    told delegates|told members|told * audience|told * room|told * session|told * conference|told * summit|
    told guests|told mourners|asked * meeting|asked * committee|asked * panel|asked from the floor|
    sat beside|sat next to|sat alongside|sat between|sat with|sat opposite|sat behind|sat in the front row|
    sat at the table|sits beside|sits next to|sitting beside|sitting next to|seated next to|seated beside|
    stood beside|stood next to|stood alongside|standing beside|standing next to|stood at|
    shook hands|shook * hand|embraced|hugged|applauded|clapped|laid a wreath|laid wreaths|lit a candle|lit candles|
    cut the ribbon|cut a ribbon|took questions|answered questions|fielded questions|raised a glass|
    posed for|paid tribute at|spoke at|spoke to * meeting|spoke from the floor|addressed * meeting|
    led * delegation|heads * delegation|headed * delegation|delegation led by|delegation headed by|
    came on|came off|came off the bench|was substituted|played the full|limped off|was sent off|was booked|
    left early|walked out|stormed out|was heckled|watched from the gallery|watched from the stands|
    finished first|finished second|finished third|finished fourth|finished fifth|finished sixth|finished seventh|
    finished eighth|finished ninth|finished tenth|finished last|came second|came third|came fourth|came fifth|
    came sixth|came seventh|came eighth|came last|crossed the line|won gold|won silver|won bronze|took gold|
    took silver|took bronze|scored twice|scored the|scored a|scored from|scored in|scored both|scored his|scored her
    """.replace("\n", "").split("|")
)
"""They say by themselves that somebody was there."""

AT_EVENT = frozenset(
    """
    played|scored|started|won|finished|ran|raced|competed|performed|sang|
    signed|presented|received|collected|watched|listened|thanked|spoke|walked|marched|danced|conducted|opened|
    closed|led|delivered|gave|made|introduced|welcomed|unveiled|entered|pleaded|carried|read|joined|
    opened by|closed by|led by|presented by|introduced by|signed by|unveiled by|delivered by|read by|captained|
    captained by|appeared|warned|argued|asked|replied|proposed|moved|took|sat|stood
    """.replace("\n", "").split("|")
)
"""They do so where the event that somebody missed is named with them."""

REMOTE = frozenset(
    """
    by video|by videolink|by video-link|via video|via videolink|over video|on video|by phone|by telephone|
    over the phone|via phone|on the phone|remotely|online|virtually|via zoom|by zoom|over zoom|on zoom|via teams|
    via link|by link|via a link|dialled in|dialed in|dialled into|dialed into|on the line|on screen|on a screen|
    by teleconference|by videoconference|via skype|by skype|via livestream|by satellite
    """.replace("\n", "").split("|")
)
"""How somebody takes part who is not in the room."""

IN_PERSON = frozenset(
    """
    in person|in the room|in the hall|in the chamber|in the courtroom|in the audience|at the table|at the top table|
    on stage|on the stage|on the platform|on the podium|travelled to|traveled to|flew to|flew in|flew into|
    made the trip|made the journey|in the front row|shook hands|sat beside|sat next to|sat alongside|
    sat between|stood beside|stood next to|sitting beside|sitting next to|took the train to|drove to
    """.replace("\n", "").split("|")
)
"""How somebody takes part who is."""

LEFT_EARLY = frozenset(
    """
    left early|left before|left * % before|left * % early|
    walked out|stormed out|departed before|had to leave|left midway|left halfway|
    left the meeting before|left part-way|had left by|left in protest|left without waiting
    """.replace("\n", "").split("|")
)
"""Somebody did not stay to the end."""

STAYED = frozenset(
    """
    stayed for|stayed until|stayed till|stayed to|remained for|remained until|remained to|sat through|stayed on|
    stayed throughout|was there throughout|to the end|until the end|to the very end|throughout the meeting|
    throughout the session|throughout the hearing
    """.replace("\n", "").split("|")
)
"""Somebody did."""

CAME_LATE = frozenset(
    """
    arrived late|came late|was late|joined late|turned up late|arrived halfway|missed the start|missed the beginning|
    missed the opening|missed the first|arrived after
    """.replace("\n", "").split("|")
)
"""Somebody was not there at the beginning."""

FROM_THE_START = frozenset(
    """
    from the start|from the beginning|on time|from the outset|from start to finish|arrived early|was early|arrived first
    """.replace("\n", "").split("|")
)
"""Somebody was."""

OPPOSED = ((REMOTE, IN_PERSON), (LEFT_EARLY, STAYED), (CAME_LATE, FROM_THE_START))
"""Ways of taking part in one thing that exclude each other."""

BESIDE = frozenset("beside to alongside between with opposite behind".split())
"""What a phrase ends in that is followed by those in whose company somebody was."""
