"""The names that the code says phrases by, each with the {names} that it can fill in.

A phrase of `data/phrases.yml` may leave out some of these, but can use no other.
"""

from __future__ import annotations

from collections.abc import Mapping

_WITH_FIELDS = """
misread_out_of_range: low high
misread_too_long: limit
misread_too_many_options: most
which_may_go: most
old_button: answer called
asked_once_more: asking
why: why source
progress: module done of left all
progress_between: done of all
progress_finished: all
back_to_question: answer
change_to_what: answer
noted: called answer
faq: text source
what_if: called answer
what_if_label: label
what_if_value: called
what_if_same: called answer
milestone_done: title
milestone_next: title first_move
milestone_already: title
milestone_settles: called answer
milestone_not_yet: title first_move
milestone_due: due
milestone_not_yet_some: steps
changed: called answer
taken_as: answer
sources: titles
ledger_unknown: gaps asks first
ledger_closed: gaps
ledger_more: modules
orientation_have: place mean
orientation_want: place mean
own_view_same: said
own_view_differs: said computed
own_view_other: said computed
gap_unknown: title ask
gap_closed: title
gap_have_want: have want
gap_changes_if: changes_if
plan_until: due
distress_danger: contacts
distress_still: contacts
distress_goodbye: contacts
distress_no_coach: contacts
gentle_people: contacts
plan_first_move: first_move
plan_milestone: due title start
plan_milestone_range: due earliest title start
plan_checkpoints: count
plan_undated: steps
plan_assumes: hours
plan_done: steps
backup_when: trigger
plan_ways_out: ways
moved_gap: title before after
which_module_again: titles
module_offer: title minutes about
module_ended: title
module_ended_again: title
module_for_you: title
module_adds_nothing: title
moved_added: steps
moved_removed: steps
moved_date: title before after
moved_more_dates: count
moved_more_steps: steps count
data_began: day
data_module: title
data_words: words
data_due: title due
data_done: title
data_messages: count
coach_ask: coach
coach_noted: coach note
export_written: day
export_dates: start due
export_dates_range: start due earliest
export_checkpoints: days
export_first_move: first_move
export_event: start first_move
export_look: title
"""

_PLAIN = """
distress_coach distress_resumed distress_safe distress_safe_yes distress_safe_yes_also distress_safe_no distress_safe_no_also
distress_believed gentle_ask gentle_stop gentle_stop_also gentle_talk gentle_talk_also gentle_go_on gentle_go_on_also
gentle_stopped gentle_on do_distress
which_module which_module_called which_module_why module_enough module_enough_also more_if_you_like enough_for_now
noted_dont_know noted_skip kept_as_it_was back_to resumed already_open paused goodbye goodbye_nothing_told greeted nodded thanked
finished_menu out_of_scope which_of_two again still_finished from_here nothing_yet
sorry_broken takes_longer database_away not_kept web_no_session web_no_message web_too_long web_too_many
plan_link plan_link_old plan_not_yet
job_is_fine job_is_fine_again job_is_fine_out_of_work
misread_not_an_option misread_no_number misread_unclear_unit misread_needs_age misread_swapped_day_month
misread_in_the_past misread_not_a_date misread_empty misread_not_an_answer_here misread_several_options
misread_none_and_others misread_several_numbers misread_between_two_numbers misread_two_meanings
misread_same_as_earlier misread_two_dates misread_no_words misread_too_many misread_other offer_skip
half_have half_want dont_know_button skip_button no_such_button why_nothing help
faq_which faq_list what_if_moves what_if_nothing what_if_which
what_if_how what_if_job_is_fine what_if_fits what_if_fits_not what_if_fits_unknown
what_if_not_kept milestone_rest milestone_all_done milestone_which milestone_other milestone_none milestone_not_in_plan
milestone_note milestone_leave taken_up do_faq do_what_if do_milestone_done do_milestone_not_yet
back_first change_which change_not_asked change_same moved_nothing
restart_sure restart_yes restart_no restarted restart_kept why_which_gap no_open_gaps
do_answer do_help do_why do_repeat do_skip do_dont_know do_back do_change do_progress do_pause do_resume do_restart
do_show_data do_export do_delete_data do_talk_to_coach
data_intro data_earlier data_milestones data_notes data_close
delete_sure delete_yes delete_no delete_kept deleted coach_none coach_left
export_ready export_dated export_undated export_title export_vision export_orientation export_ledger export_unknown
export_plan export_done
export_backup export_answers export_milestones export_earlier export_notes export_messages
do_show_gaps do_why_gap do_next_step do_show_plan do_greet do_goodbye do_thanks do_out_of_scope
ledger_open ledger_no_gap ledger_nothing_known ledger_provisional
orientation_up orientation_down orientation_same orientation_most vision
stretch_job stretch_more_job stretch_between stretch_more_career stretch_career
size_0 size_1 size_2 size_3 size_4 size_unknown size_absent gap_partial
plan_now plan_nothing_now plan_dates plan_no_dates plan_feasible plan_feasible_so_far plan_feasible_unknown plan_not_feasible
way_out_later_date way_out_fewer_steps way_out_lower_rung way_out_free_hours red_flag_few_held_tight backup
"""

PHRASE_NAMES: Mapping[str, frozenset[str]] = {
    **{name: frozenset[str]() for name in _PLAIN.split()},
    **{
        name: frozenset(fields.split())
        for name, fields in (line.split(": ") for line in _WITH_FIELDS.split("\n") if line)
    },
}
