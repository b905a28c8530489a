"""Phrases and labels before a list of those who came, stayed away or are to come.

A phrase is written as in `attending`: `*` stands for a possessive or an article, `#` for a word of COMPANY, `~` for a
number or "some", `+` for a participle ("listening").
"""

from __future__ import annotations

LISTING = (
    "heard from",
    "heard evidence from",
    "heard",
    "took evidence from",
    "attended by",
    "joined by",
    "accompanied by",
    "among those present were",
    "among those present was",
    "among those attending were",
    "among those attending was",
    "among those in attendance were",
    "those present were",
    "those attending were",
    "those present included",
    "those attending included",
    "those in attendance included",
    "attendees included",
    "attendees include",
    "attendees were",
    "guests included",
    "guests include",
    "present were",
    "present was",
    "in attendance were",
    "in attendance was",
    "also attending were",
    "also attending was",
    "participants included",
    "participants include",
    "participants were",
    "delegates included",
    "mourners included",
    "speakers included",
    "speakers include",
    "speakers were",
    "witnesses included",
    "joining them were",
    "joining him were",
    "joining her were",
    "joining him was",
    "joining her was",
    "among the guests were",
    "among the mourners were",
    "among the speakers were",
    "among the attendees were",
    "spectators included",
    "councillors present",
    "members present",
    "members in attendance",
    "in attendance",
    "also present were",
    "also present was",
    "also in attendance were",
    "also present",
    "also in attendance",
)
"""Phrases before a list of those who were there."""

LISTING_COMPANY = frozenset(
    """
    in * # was|in * # were|among * # was|among * # were|among * ~ # was|among * ~ # were|in the front row were|
    in the front row was|on stage were|on stage was|among those who attended were|among those who attended was|
    among those who came were|among those who came was|among those + was|among those + were|those + included|
    in the presence of
    """.replace("\n", "").split("|")
)
"""The same, by the company in which they were ("in the audience were")."""

LABELS_PRESENT = frozenset(
    label.replace("_", " ")
    for label in """
    present members_present councillors_present directors_present trustees_present governors_present those_present
    also_present in_attendance also_in_attendance attendees attending also_attending participants attendance
    members_in_attendance officers_present staff_present others_present officers_in_attendance guests on_stage
    on_the_panel panellists speakers taking_part took_part in_the_chair present_were people_present who_was_there
    there were_there on_the_call on_the_line in_the_room at_the_table
    """.split()
)
"""What minutes and programmes write before a colon, over a list or in the head of a table: those who were there."""

LABELS_ABSENT = frozenset(
    label.replace("_", " ")
    for label in """
    apologies apologies_for_absence apologies_received apologies_received_from apologies_from absent excused absences
    not_present regrets absent_with_apologies excused_absences unable_to_attend members_absent missing not_attending
    not_taking_part not_in_attendance not_represented unable_to_come did_not_take_part
    not_in_squad not_in_the_squad out_of_the_squad suspended injured unavailable sidelined did_not_play did_not_start
    did_not_travel not_there no-shows no_shows
    declined regrets_from not_coming cannot_come could_not_come did_not_come on_leave on_sick_leave not_available
    ill sick absent_without_apology sent_apologies sent_regrets no_show unable_to_be_present
    apology apologies_for_non-attendance excuses dns non-starters non-starter unable_to_be_there invited_but_absent
    apologies_given apologies_were_received_from absentees absent_members did_not_attend leave_of_absence absence
    did_not_dress did_not_feature dnp scratched scratches inactive inactives injured_list injury_list not_dressed
    """.split()
)
"""The same for those who were not there."""

LISTING_ABSENT = (
    "in the absence of",
    "apologies for absence were received from",
    "apologies were received from",
    "apologies for absence",
    "apologies received from",
    "apologies came from",
    "apologies had been received from",
    "apologies have been received from",
    "apologies had come from",
    "apologies were sent by",
    "apologies were given by",
    "apologies from",
    "absent were",
    "absent was",
    "missing were",
    "missing was",
    "those absent were",
    "absentees included",
    "absentees were",
    "went ahead without",
    "began without",
    "opened without",
    "held without",
    "took place without",
    "met without",
    "started without",
    "proceeded without",
    "were without",
    "was without",
    "snub from",
    "boycotted by",
    "shunned by",
)
"""Phrases before a list of those who were not there."""

LISTING_EXPECTED = (
    "will be attended by",
    "will be joined by",
    "to be attended by",
    "to be joined by",
    "expected to include",
    "speakers will include",
    "guests will include",
    "attendees will include",
    "would be attended by",
    "would be joined by",
)
"""Phrases before a list of those who are to come."""

TICKED = frozenset("yes y x ✓ ✔ √ ● •".split()) | {
    "in person", "by video", "via video", "online only", "for part", "in part", "from item 2",
}  # fmt: skip
"""What stands in a table's cell under "Present" of somebody who came (and under "Absent" of who did not)."""

UNTICKED = frozenset("no n – — - ✗ ✘ 0".split())
"""The same of somebody who did not."""
