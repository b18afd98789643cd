"""The English sentence of every remark and problem, by code. Placeholders are the particulars."""

SENTENCES: dict[str, str] = {
    "abandoned_from_unanswered": (
        "There is no abandoned column, so calls that “{column}” says were not answered count "
        "as abandoned."
    ),
    "advice_agents": (
        "Look at the contacts first. Recognise the best, coach the others, match tasks to "
        "strengths."
    ),
    "advice_aht": (
        "Shorten the back-and-forth: internal knowledge base, clear wording, assistants for "
        "routine."
    ),
    "advice_cover_peak": "Put more people on these hours, or move breaks and meetings out of them.",
    "advice_csat": "Read why low scores were given, train on that, and update the procedures.",
    "advice_fcr": (
        "Let agents mark what was solved at first contact, give them what they need for it, "
        "and reward it."
    ),
    "advice_frt": (
        "Acknowledge at once and look it up then; answer in the first reply when you know; "
        "cover the peak."
    ),
    "advice_help": (
        "Find out why the article is not found or not understood: rewrite it, or show it where "
        "these customers look."
    ),
    "advice_off_hours": (
        "Weigh longer opening hours against help pages and a clear word on when somebody answers."
    ),
    "advice_outliers": "Look at these contacts; leave the class out if it is no work of the team.",
    "advice_quality_answer_without_contact": (
        "Import the contacts of the same months, or check that both files use the same contact "
        "number."
    ),
    "advice_quality_bulk_closing": (
        "Ask who or what closes contacts in bulk, and read resolution times without those."
    ),
    "advice_quality_clock": (
        "Ask in which zone the product writes its exports, choose it for this file and import "
        "it again."
    ),
    "advice_quality_constant": (
        "Ask where the value comes from; if it is a default, leave the column out."
    ),
    "advice_quality_counts_disagree": (
        "Check which columns feed offered, handled and abandoned: one may count transfers or "
        "another queue."
    ),
    "advice_quality_dates_unreadable": (
        "Look at the listed cells and choose the format that reads them, or mend them in the "
        "export."
    ),
    "advice_quality_days_missing": (
        "Export that stretch again; if you were closed, enter the days as closed in the calendar."
    ),
    "advice_quality_ends_mid_day": (
        "End the period in view with the last whole day, or export again when the day is over."
    ),
    "advice_quality_exact_duplicates": (
        "Nothing to do if the export repeats rows; include them only if each one is a contact "
        "of its own."
    ),
    "advice_quality_future": (
        "Check the order of day and month and the zone, then import the file again."
    ),
    "advice_quality_hours_missing": (
        "Ask whether the system was down, and leave those days out before staffing by them."
    ),
    "advice_quality_impossible_order": (
        "Check that both columns are mapped to the right field and read on the same clock."
    ),
    "advice_quality_intervals_missing": (
        "Export the missing stretch; until then totals over the whole period are too low."
    ),
    "advice_quality_missing": (
        "Check that the export includes the column for all contacts; read its KPIs with the "
        "number of contacts behind them."
    ),
    "advice_quality_near_duplicates": (
        "Look at the examples; merge repeated contacts in the helpdesk and export again."
    ),
    "advice_quality_negative_durations": (
        "Check the unit and whether the column holds time left instead of time taken."
    ),
    "advice_quality_off_scale": (
        "Give each question its own column, or correct the scale of this one."
    ),
    "advice_quality_one_agent": "Ask who uses this login; leave it out when you compare agents.",
    "advice_quality_outliers": (
        "Look at the longest ones for forgotten timers or contacts, and judge by the median."
    ),
    "advice_quality_repeated_across_files": (
        "Nothing to do if the exports overlap; remove a file that was added twice."
    ),
    "advice_quality_replied_after_solved": (
        "Check which column holds the first reply, and that both are read on the same clock."
    ),
    "advice_quality_same_number": (
        "Nothing to do if the file logs every change; otherwise choose a column that numbers "
        "contacts uniquely."
    ),
    "advice_quality_same_second": (
        "Ask whether contacts were moved from another system; do not staff by their hours then."
    ),
    "advice_quality_scales_differ": (
        "Look at one file at a time, or leave the field out of all but one."
    ),
    "advice_quality_solved_without_moment": (
        "Add the column with the moment of solving or closing to the export."
    ),
    "advice_quality_starts_mid_day": "Begin the period in view with the first whole day.",
    "advice_quality_task_without_contact": (
        "Import the contacts of the same months, or check that tasks carry the contact's number."
    ),
    "advice_quality_two_scales": (
        "Part the two surveys into columns of their own before using the score."
    ),
    "advice_quality_zero": (
        "Ask whether zero means “not measured”; if so, leave the column out or blank those cells."
    ),
    "advice_topics": (
        "Tell the product team, and answer before people ask: messages on the way, tracking, "
        "help pages."
    ),
    "advice_volume": "Staff the busy channels and days, and ask what made people write.",
    "agents_by_week_only": "Agents are needed by weekday and hour: map these two.",
    "agents_have_no_past": (
        "Agents needed are a plan for the week and have no period before: compare volume or "
        "load instead."
    ),
    "agents_impossible": "{value} agents cannot be: write 0 or more.",
    "agents_joined": "{joined} of {agents} agents of the time log also handle contacts.",
    "aht_default": (
        "{channel}: the data hold no handle time, so a handle time of {aht_s} is assumed. Type "
        "in your own."
    ),
    "aht_is_elapsed": (
        "{channel}: what the file calls handle time is the time from arrival to solution for "
        "{share} of the contacts, waiting included. The requirement would be far too high: "
        "type in the worked minutes, or import a column that holds them."
    ),
    "aht_of_totals": (
        "{channel}: handle time is the mean of {intervals} totals weighted by the contacts "
        "handled; how single contacts spread around it is not known."
    ),
    "aht_unbelievable": (
        "{channel}: handle times of {aht_s} on average are no work on one contact, so "
        "{assumed_s} is assumed instead. Check the unit of the column, or type in your own."
    ),
    "aht_very_long": (
        "{channel}: the usual handle time of {aht_s} is long for one piece of work. Check that "
        "it holds worked time only, without waiting for the customer."
    ),
    "aht_zero": (
        "{channel}: {n} contacts ({share}) carry a handle time of zero, which is left out of "
        "the mean. If they were worked on, their work is not recorded."
    ),
    "alert": "Since {start}, {what}, against {overall} before (n = {n}).",
    "answer_not_yes_or_no": "The answer is neither yes nor no.",
    "answer_off_scale": "The answer is not on the scale of the column.",
    "answered_when_talked": "Calls count as answered when “{column}” is above zero.",
    "answers_in_several_files": "{rows} survey answers were in several files and are counted once.",
    "answers_joined": (
        "{joined} of {answers} survey answers were joined to contacts; {orphans} name a "
        "contact that is not in the data and {repeated} were replaced by a later answer."
    ),
    "answers_without_contacts": (
        "{answers} survey answers cannot be joined to contacts; they count for satisfaction only."
    ),
    "asa_not_positive": (
        "A mean wait of {value} seconds cannot be reached by any number of people: write a "
        "number above 0."
    ),
    "assumption_missing": "{name} is not known from the data: type it in.",
    "attrition_small_team": (
        "{leavers} left of {headcount} people. With fewer than ten, a rate would mislead."
    ),
    "back_test_needs_contacts": (
        "Trying the plan on past weeks needs single contacts; there are only totals by interval."
    ),
    "backlog_needs_dates": (
        "The backlog of a period needs the dates contacts were created and resolved; only the "
        "present status is known. Clear the period to see it."
    ),
    "backtest_error": (
        "{channel}: the model misses a day by {points} points on average, more than 5. Plan "
        "with care; likely causes are work that is not recorded, people seen at work who had "
        "other duties, priorities other than first come first served, or opening hours that "
        "differ."
    ),
    "backtest_failed": "The model could not be tried on your past weeks.",
    "backtest_few_contacts": (
        "{channel}: only {n} contacts in the weeks tried, too few to judge the staffing model; "
        "200 are needed."
    ),
    "backtest_few_weeks": (
        "The staffing model cannot be tried on the past: the data hold {weeks} whole weeks, "
        "and four are needed."
    ),
    "backtest_no_outcomes": (
        "{channel}: the data hold neither first replies nor waits, so the past cannot be "
        "compared with the model."
    ),
    "backtest_no_staff": (
        "{channel}: the data name no agents, so the staff of the past is not known and the "
        "model cannot be tried on it."
    ),
    "backtest_stopped": "The model was not tried on your past weeks: it was cancelled.",
    "backtest_verdict": (
        "{channel}: with the staff you had the model predicts {predicted_share} within "
        "{within_s}; your data say {observed_share}."
    ),
    "bad_abandonment_rate": "{share} of calls and chats are abandoned",
    "bad_aht": "{share} of contacts take longer than the median of all",
    "bad_csat": "{share} of those who answer are not satisfied",
    "bad_fcr": "{share} of contacts are not solved the first time",
    "bad_promise": "{share} of promises are missed",
    "bad_reopen_rate": "{share} of resolved contacts are reopened",
    "bad_repeat_contact_rate": "{share} of contacts are repeats",
    "bad_sentiment_mix": "{share} of contacts end in a bad mood",
    "band_days_unknown": (
        "How much days differ cannot be told: no weekday comes often enough with enough contacts."
    ),
    "band_nobody_needed": "Nobody is needed, so that there is no band around the people needed.",
    "band_of_days": (
        "Between both lines lie all but the quietest and the busiest tenth of days, as {weeks} "
        "weeks show how much days differ beyond chance and how well their mean is known."
    ),
    "band_too_few_weeks": "Weeks of data: {weeks}. At least {least} show how much days differ.",
    "below_table": "Below the table that was read.",
    "binds_abandonment": (
        "The abandonment of {channel} binds on {weekday} {since}–{until}: {kept_share} give up "
        "there; {missed_share} of all who give up in the week do so then."
    ),
    "binds_frt": (
        "First replies of {channel} bind on what waits on {weekday} {since}–{until}: "
        "{kept_share} of it is replied to in time, and {missed_share} of all late replies of "
        "the week are among it."
    ),
    "binds_in_interval": (
        "The service level of {channel} binds on {weekday} {since}–{until}: {kept_share} are "
        "answered in time there, {week_share} over the whole week."
    ),
    "binds_longest_wait": (
        "The longest wait of {channel} binds: in {week_share} of weeks nobody waits longer."
    ),
    "binds_resolution": (
        "The resolution of {channel} binds on what waits on {weekday} {since}–{until}: "
        "{kept_share} of it is solved in time, and {missed_share} of all that is late in the "
        "week is among it."
    ),
    "binds_service_level": (
        "The service level of {channel} binds on {weekday} {since}–{until}: {kept_share} are "
        "answered in time there, and {missed_share} of all contacts of the week that wait too "
        "long come then."
    ),
    "blank_rows": "{count} blank rows were skipped.",
    "busiest_hour": (
        "The busiest hour is {weekday} {hour}: {mean} contacts on average, {share} of all."
    ),
    "busiest_weekday": (
        "The busiest day of the week is {weekday}, with {share} of the contacts ({contacts} of "
        "{n})."
    ),
    "busy_days_counted": (
        "{channel}: days differ by {share} beyond chance, so the promises are kept over busy "
        "and quiet days alike, not only on an ordinary one."
    ),
    "by_part": "{part_share}",
    "by_point": "1 point",
    "by_points": "{points} points",
    "by_unreadable": (
        "“{text}” is no grouping: write one dimension, or two with a comma, such as "
        "channel,weekday."
    ),
    "bytes_kept": (
        "{count} characters did not fit the encoding of the file and were read one by one; "
        "please look at line {lines}."
    ),
    "callers_gave_up": (
        "{abandoned} people gave up waiting, {share} of all calls and chats (n = {n})."
    ),
    "cells_do_not_fit": "The name of “{column}” fits “{field}”, but its cells do not: {samples}.",
    "ces_beyond_scale": (
        "The highest answer is {highest}, more than the declared scale allows. Declare another "
        "scale of effort."
    ),
    "change_base_small": "{kpi}: the earlier figure rests on {n} contacts, too few to compare.",
    "change_base_zero": "{kpi}: the earlier figure is 0, so there is no change in per cent.",
    "change_too_early": (
        "Too early to compare: {recent} of the {n} contacts have had too little time to be solved."
    ),
    "channel_automated": "{channel}: {n} contacts handled by automation need no people.",
    "channel_dates_without_time": (
        "{channel}: all {n} contacts have a date but no time of day, so its hours cannot be "
        "staffed. Import a column with the time."
    ),
    "channel_partly_covered": (
        "{channel}: its contacts reach from {first} to {last} only, a part of the period in "
        "view, so that a mean week counts too few of them. Choose a period in which all "
        "channels have contacts."
    ),
    "channel_too_rare": (
        "{channel}: {volume} contacts a week are too few to work out people for; whoever is "
        "there can answer them."
    ),
    "channel_totals_empty": "{channel}: the totals in view count no contacts.",
    "channel_totals_no_hours": (
        "{channel}: the file holds totals of a day or longer, so staff by hour cannot be "
        "derived. Import totals by interval or single contacts, or type the contacts of a week "
        "to spread them evenly over the opening hours."
    ),
    "channel_without_contacts": "{channel}: no contacts are expected, so nobody is needed.",
    "chat_agents_whole": "Chats at once need whole agents, not {agents}: write a whole number.",
    "chat_durations_assumed": (
        "{channel}: how much longer chats take when an agent holds several is not known, so "
        "the same length is assumed. Type in the lengths: the requirement is a lower bound "
        "until then."
    ),
    "chat_durations_count": (
        "{given} chat lengths are given for {concurrency} chats at once: give one length for "
        "each number of open chats."
    ),
    "chat_durations_impossible": "Every chat length must be above 0 seconds.",
    "chat_lengths_equal": (
        "How much longer chats take when an agent holds several is not given, so all "
        "{concurrency} are taken as equally quick: the agents are a lower bound."
    ),
    "chat_overlaps_few": (
        "{channel}: too few of {n} chats overlap to tell how much longer chats take when an "
        "agent holds several. Type in the lengths."
    ),
    "chat_takes_no_more": (
        "Several chats at once cannot be combined with redials, a patience shape, day spread "
        "or returning tickets: leave those out, or set one chat at a time."
    ),
    "chats_at_once": (
        "{channel}: your people hold up to {most} chats at once, but the plan counts with "
        "{planned}. Set the chats at once to what you allow, else the requirement is too high."
    ),
    "chats_left_open": (
        "{channel}: {n} chats stayed open more than ten times as long as usual; they count as "
        "so long."
    ),
    "chosen_by_hand": "Chosen by you.",
    "clipboard_empty": (
        "There is no table to paste. Copy the cells in your spreadsheet first, with the column "
        "names."
    ),
    "clock_change_times": (
        "{repeated} times in “{column}” fall in an hour that happens twice (first pass taken) "
        "and {skipped} in one that never happened (moved forward)."
    ),
    "closed_before_created": "The closing is earlier than the contact.",
    "column_empty": "“{column}” holds no values in the rows read, so its name alone decided.",
    "column_missing": (
        "The column “{column}” of the mapping is not in {file}. Choose another column for it."
    ),
    "columns_unreadable": "“{columns}” are no columns of this sheet. Write them like A:D.",
    "compare_unreadable": (
        "“{text}” is no comparison: write {known}, or two days such as 2026-01-01..2026-01-31."
    ),
    "comparison_not_covered": (
        "There is no comparison: it would need contacts from {start} to {last}, and the data "
        "begin on {first}."
    ),
    "comparison_partly_covered": (
        "The data cover {days} of the {of} days compared with, from {first} to {until}: its "
        "counts are lower for that alone."
    ),
    "comparison_weekdays_meet": "Compared with the same weekdays 52 weeks earlier, from {start}.",
    "comparison_workdays_differ": (
        "This period has {now} days from Monday to Friday, the one it is compared with has "
        "{before}: counts differ for that alone."
    ),
    "conclusion_alone": "{kpi}: {value} (n = {n}). There is no earlier period to hold it against.",
    "conclusion_better": "{kpi}: better by {by}, from {before} to {value} (n = {n}).",
    "conclusion_chance": (
        "{kpi}: {value} after {before}; chance alone may do that (n = {n_before} and {n})."
    ),
    "conclusion_fell": "{kpi}: down by {by}, from {before} to {value} (n = {n}).",
    "conclusion_no_segment": "No single group of contacts contributes most of the change.",
    "conclusion_rose": "{kpi}: up by {by}, from {before} to {value} (n = {n}).",
    "conclusion_small": "{kpi}: {value}, from n = {n} only: too little to conclude anything.",
    "conclusion_steady": "{kpi}: about the same, {value} after {before} (n = {n}).",
    "conclusion_target_met": "The target of {target} is met.",
    "conclusion_target_missed": "The target of {target} is missed.",
    "conclusion_target_near": "The target of {target} is nearly met.",
    "conclusion_untested": (
        "{kpi}: {value} after {before} (n = {n_before} and {n}); whether chance alone does "
        "that was not tested."
    ),
    "conclusion_value": "{kpi}: {value} (n = {n}).",
    "conclusion_worse": "{kpi}: worse by {by}, from {before} to {value} (n = {n}).",
    "concurrency_impossible": "An agent cannot hold {value} chats at once: write 1 or more.",
    "concurrency_too_high": (
        "An agent with {most} chats at once completes no more than with {worth}: allow {worth}."
    ),
    "consistency_too_few": (
        "Needs {agents} agents with {contacts} resolved contacts each; only {found} have as many."
    ),
    "contacts_fewer": (
        "{change} fewer contacts than in the period before: {contacts} after {contacts_before}."
    ),
    "contacts_in_several_files": "{rows} contacts are in more than one file and count once.",
    "contacts_more": (
        "{change} more contacts than in the period before: {contacts} after {contacts_before}."
    ),
    "content_gap": (
        "“{topic}”: {share} of its contacts ask what the help answers already ({contacts} of {n})."
    ),
    "cost_needs_contacts": "No contact was created in the months whose costs are known.",
    "cost_needs_deflection": (
        "What a bot would change needs a scenario in which it takes a share of some channel's "
        "contacts."
    ),
    "cost_needs_resolutions": (
        "The data hold no resolved contacts in this period, so there is no cost per resolution."
    ),
    "cost_needs_staffing": "Computed with the required staffing; open the Staffing page to see it.",
    "cost_needs_wage": "Type in what a paid hour costs to see money.",
    "cost_piles_up": (
        "These people cannot do all the work, so what they resolve, and what that costs, is "
        "not known."
    ),
    "costs_in_other_currency": (
        "The costs are in {currency}, but this scenario counts in {shown}. Use one currency "
        "for both."
    ),
    "costs_joined": "Costs are known for {joined} of {months} months that have contacts.",
    "costs_total_beside_parts": (
        "In {months} one row of costs is the sum of the others; it was left out so that "
        "nothing counts twice."
    ),
    "costs_typed_win": "Typed costs count instead of the imported ones in {months}.",
    "created_missing": (
        "{rows} contacts have no creation date: they count in totals but in no period."
    ),
    "csv_reader_unknown": "CSV files cannot be written for {reader}. Choose one of {known}.",
    "currencies_differ": (
        "The first scenario counts in {first} and this one in {second}: amounts in different "
        "currencies have no difference."
    ),
    "customer_delay_negative": "A customer delay of {value} hours cannot be: write 0 or more.",
    "customers_joined": (
        "{joined} of {customers} customers wrote or called; {contacts} contacts belong to a "
        "customer of the list."
    ),
    "date_means_none": "The date stands for “no date” (such as 1900-01-01 or a year from 2100 on).",
    "date_missing": "There is no date.",
    "date_order_ambiguous": (
        "The cells of “{column}” do not show whether day or month comes first, or show both: "
        "{samples}. Choose one of {formats} before importing; cells that do not fit it are "
        "listed."
    ),
    "date_order_from_numbers": (
        "The dates of “{column}” do not show whether day or month comes first; only in this "
        "order do the contact numbers run in time, so it is used."
    ),
    "date_order_from_other_column": (
        "The dates do not show whether day or month comes first; “{column}” of this file does, "
        "so its order is used."
    ),
    "date_order_from_rows": (
        "The dates of “{column}” do not show whether day or month comes first; only in this "
        "order do the rows run in time, so it is used."
    ),
    "date_order_from_sequence": (
        "The dates do not show whether day or month comes first; the other way round {rows} "
        "contacts would have “{end}” before “{column}”, so this order is used."
    ),
    "date_unreadable": "The date cannot be read in the column's format.",
    "dates_far_from_rest": (
        "{rows} dates in “{column}” lie far from all the others (row: cell {examples}). Check "
        "them in the file."
    ),
    "dates_in_future": (
        "{rows} dates in “{column}” lie in the future (row: cell {examples}). Check them in "
        "the file."
    ),
    "dates_swapped": (
        "A spreadsheet took the day for the month in “{column}”: {left} dates stayed text "
        "({example}) because their day is above 12, and none of the {rows} real dates has such "
        "a day. Import the original export instead of the file saved by the spreadsheet."
    ),
    "day_unreadable": "{option} {text}: write the day as YYYY-MM-DD, for example 2026-03-31.",
    "days_only": "“{column}” has dates without a time of day: there is no pattern by hour.",
    "decimal_sign_from_file": (
        "“{column}” does not show its decimal sign; other columns of this file write “{sign}”, "
        "so it is used."
    ),
    "decimal_sign_unknown": (
        "“{column}” does not show whether {samples} has decimals or thousands. Choose the "
        "decimal sign; until then the column is left out."
    ),
    "deferred_held_back": (
        "{channel}: with a blending threshold of {threshold} people must stand idle before "
        "this work is begun, and the team never has so many: nobody would work on it. Lower "
        "blending_threshold, or give the channel a team of its own."
    ),
    "delimiter_not_possible": (
        "“{delimiter}” cannot part cells: it is empty, or holds a line end or the quote. "
        "Choose comma, semicolon, tab, | or other characters."
    ),
    "difference_needs_recurring": (
        "No {dimension} is in both periods: compare periods by hour, weekday, day of the month "
        "or a category."
    ),
    "digits_lost": (
        "Numbers in column {columns} of {sheet} are longer than the 15 digits a spreadsheet "
        "keeps; their last digits are wrong. Export CSV to keep them."
    ),
    "dimension_column": "{field}",
    "dimension_date": "Day",
    "dimension_hour": "Hour",
    "dimension_meant": "There is no “{dimension}”: did you mean “{meant}”? There are {known}.",
    "dimension_month": "Month",
    "dimension_monthday": "Day of the month",
    "dimension_quarter": "Quarter",
    "dimension_twice": "Both sides are “{dimension}”: choose two different dimensions.",
    "dimension_unknown": "Cannot group by “{dimension}”. Choose one of: {known}.",
    "dimension_week": "Week",
    "dimension_weekday": "Weekday",
    "dimension_year": "Year",
    "disk_full": (
        "“{path}” was not saved: the disk is full. Free some space or save to another disk; "
        "the file as it was is untouched."
    ),
    "drift": "{kpi} has drifted from about {before} to about {value} over {weeks} weeks.",
    "drift_volume": (
        "Contacts a week have drifted from about {before} to about {value} over {weeks} weeks."
    ),
    "duplicate_row": "The row repeats another one exactly.",
    "duration_negative": "A length of time cannot be below zero.",
    "duration_text_unreadable": (
        "“{text}” is not a duration. Write it as 20s, 3min, 4h, 2d or 1:30."
    ),
    "duration_unclear": (
        "“{column}” may include ringing and menus, so it is not taken as talk time. Say "
        "whether it is."
    ),
    "duration_unreadable": "The length of time cannot be read.",
    "efficiency_fitted": (
        "Of the time people were seen on duty, {efficiency_share} went into the recorded work "
        "(fitted on the weeks before)."
    ),
    "efficiency_high": (
        "More was worked than the people seen could do ({efficiency_share}): some people on "
        "duty are missing from the data, or handle times are too long."
    ),
    "efficiency_low": (
        "Of the time people were seen on duty, only {efficiency_share} went into the recorded "
        "work: much work is not recorded, or the people seen had other duties."
    ),
    "encoding_assumed": (
        "The file does not say how its characters are written; by its accents it was read as "
        "{encoding}. If letters look wrong, choose another encoding."
    ),
    "encoding_does_not_fit": (
        "The file is not {encoding}: line {line} has characters that cannot be. Choose another "
        "encoding."
    ),
    "encoding_uncertain": (
        "The file does not say how its characters are written and has few accents to tell by: "
        "as {encoding} it says “{read}”, as {other} “{or_read}”. Choose the encoding that is "
        "right."
    ),
    "encoding_unknown": (
        "There is no encoding called {encoding}. Choose UTF-8, Windows-1252 or another from "
        "the list."
    ),
    "error_cell": "An error of the spreadsheet, read as blank.",
    "error_cells": "{count} cells on {sheet} hold an error such as #N/A and read as blank.",
    "event_rows_folded": (
        "{rows} event rows were folded into {contacts} contacts; they are counted as "
        "{contacts}, not {rows}."
    ),
    "events_meaning": (
        "Events read as first reply: {taken}; as resolved: {resolved}; as closed: {closed}. "
        "Change the mapping if that is not what they mean."
    ),
    "events_without_number": (
        "The rows of {file} are events, but no column says which contact they belong to. Map "
        "the contact number."
    ),
    "file_broken": "{file} is damaged or was not written to the end. Export or download it again.",
    "file_empty": "{file} is empty. Export it again.",
    "file_missing": "{file} is not there. It may have been moved or renamed; choose it again.",
    "file_needs_too_much_memory": (
        "{file} needs far more memory than its size explains, so reading was stopped. Export a "
        "shorter period, or CSV."
    ),
    "file_too_large": "{file} is larger than {most_gb} GB. Export a shorter period, or split it.",
    "file_unreadable": (
        "{file} could not be opened ({detail}). Close it in other programs, or check that you "
        "may read it."
    ),
    "filter_unreadable": "“{text}” is no filter: write dimension=value, such as channel=email,web.",
    "first_response_before_created": "The first reply is earlier than the contact.",
    "folder_missing": (
        "“{path}” was not saved: there is no folder “{folder}”. Choose another folder."
    ),
    "folder_unwritable": "The folder “{path}” cannot be written: {why}. Choose another folder.",
    "folder_without_tables": (
        "The folder {folder} holds no table: no CSV, Excel, JSON or Parquet file lies in it. "
        "Folders inside it are not searched."
    ),
    "footer": "A total or note below the data.",
    "format_differs": (
        "{file} was set up as {expected} but is {found} inside. Import it afresh to find its "
        "settings again."
    ),
    "formula_without_value": (
        "A formula that was never calculated, read as blank. Open the file in Excel and save it."
    ),
    "formulas_not_calculated": (
        "{count} formulas on {sheet} were never calculated and read as blank. Open the file in "
        "Excel and save it, then import it again."
    ),
    "frt_counts_sent": (
        "{channel}: a first reply counts when it is sent, one handle time after the contact is "
        "picked up."
    ),
    "got_better": "{kpi} got better: {value} after {before}.",
    "got_worse": "{kpi} got worse: {value} after {before}.",
    "grain_agent_state": "One row is an agent's time in an interval or a state ({columns}).",
    "grain_chosen_by_hand": "What a row is was chosen by hand.",
    "grain_contact": (
        "Each row was read as one contact: {rows} numbered rows, {contacts} different numbers."
    ),
    "grain_cost": "One row is the cost of a month ({columns}).",
    "grain_customer": "One row is a customer ({columns}).",
    "grain_event": (
        "Rows are events of a contact, not contacts: {rows} rows carry only {contacts} "
        "different numbers."
    ),
    "grain_interval": "Rows are counts for an interval, not contacts ({columns}).",
    "grain_lacks_fields": (
        "{file}: rows of this kind need {fields}. Choose the columns for them, or say that a "
        "row is something else."
    ),
    "grain_leg": "One row is a leg of a call: {rows} rows for {contacts} calls.",
    "grain_message": "One row is a message: {rows} rows for {contacts} conversations.",
    "grain_monthly": (
        "One row is the totals of a month or longer ({columns}); single contacts are not in "
        "the file."
    ),
    "grain_pivot": (
        "The table is wide: {column} beside {first} to {last}; every filled cell becomes the "
        "total of one hour."
    ),
    "grain_survey": (
        "Rows are survey answers ({columns}): they are joined to contacts by their number."
    ),
    "grain_task": "One row is a task ({columns}).",
    "group_better": (
        "{field} “{label}”: only {what}; {expected} would be usual for the same mix of "
        "contacts (n = {n})."
    ),
    "group_worse": (
        "{field} “{label}”: {what}; {expected} would be usual for the same mix of contacts (n "
        "= {n})."
    ),
    "header_again": "The header repeated among the data.",
    "header_means_field": "The header “{column}” is a known name of this field (“{alias}”).",
    "header_missing": (
        "No header row was found, so columns are called Column 1, Column 2, … If there is one, "
        "choose its row."
    ),
    "header_row_missing": (
        "There is no row {row} in the first part of the file to be the header. Choose another "
        "header row."
    ),
    "header_short": (
        "The header names {named} columns but rows have {columns}; the rest are called Column "
        "and their number."
    ),
    "headline_contacts": "{contacts} contacts without a date.",
    "headline_kept": "The promises were kept: {promises}.",
    "headline_missed": "{promises}.",
    "headline_near": "Just short of the promise: {promises}.",
    "headline_no_contacts": "No contacts are in view.",
    "headline_one_contact": "One contact in {days} days.",
    "headline_one_day": "{contacts} contacts in one day.",
    "headline_one_in_a_day": "One contact in one day.",
    "headline_undated_one": "One contact without a date.",
    "headline_volume": "{contacts} contacts in {days} days, {rate} a day.",
    "heatmap_failed": (
        "The heatmap could not be drawn because of a defect in Aforo. Choose other rows or "
        "columns; the details are in the log."
    ),
    "heatmap_measure_unknown": "A heatmap cannot show “{measure}”. Choose one of: {known}.",
    "heatmap_mode_counts": (
        "Mode “{mode}” is for contacts: take --measure volume, or --mode total or difference."
    ),
    "heatmap_mode_unknown": "There is no mode “{mode}”. There are {known}.",
    "hidden_columns": (
        "{count} columns of {sheet} are hidden in the spreadsheet ({columns}); they were read "
        "like the others."
    ),
    "hidden_rows": (
        "{count} rows of {sheet} are hidden in the spreadsheet, often by a filter; they were "
        "read like the others."
    ),
    "hidden_sheets": (
        "The file also has hidden sheets: {sheets}. They were not read; choose one if the data "
        "are there."
    ),
    "hiring_growth_impossible": (
        "“{scenario}”: work that changes by {growth_share} a month for {months} months would "
        "end up more than {times} times as much, or as little, as today. Enter a smaller "
        "change or fewer months."
    ),
    "hiring_missing": (
        '"{scenario}" does not say how many people are employed today: enter today\'s '
        "full-time people to plan whom to hire when."
    ),
    "history_cut": (
        "The last seven days hold {share} fewer contacts than usual, and none in the file is "
        "still open: it probably lists closed contacts only. Volume and waiting of the last "
        "days are then too low."
    ),
    "history_short": (
        "{channel}: only {n} contacts over {weeks} weeks. Below 200 contacts or 4 weeks the "
        "requirement is a first guess."
    ),
    "holidays_left_out": (
        "{n} holidays are left out of the mean week: they tell nothing of an ordinary one."
    ),
    "hourly_cost_unknown": (
        "Say what an hour of work costs to see this: on the Staffing page, or as hourly under "
        "[cost] in a scenario file."
    ),
    "hourly_erlang_unsafe": (
        "{channel}: the load moves faster than the slots or the handle time is long, so each "
        "slot alone would mislead; the load carried over from the slots before is staffed "
        "instead."
    ),
    "html_without_table": (
        "{file} is a web page without a table; perhaps the page to log in was saved instead of "
        "the export. Export it again."
    ),
    "id_damaged": "A spreadsheet has shortened this number, so it no longer tells contacts apart.",
    "ids_damaged": (
        "A spreadsheet has shortened the numbers of “{column}” ({example}), so they no longer "
        "tell contacts apart and are not used. Export again without opening the file in a "
        "spreadsheet."
    ),
    "ids_rounded": (
        "The numbers of “{column}” have more than 15 digits and all end in zeros ({example}): "
        "a spreadsheet has rounded them, so different contacts may share one. Export again "
        "without opening the file in a spreadsheet."
    ),
    "ids_with_decimals": (
        "The numbers of “{column}” were written as decimals ({example}); the “.0” is left out."
    ),
    "included_date_unreadable": (
        "{rows} rows whose date could not be read are counted without a date because you asked "
        "for it."
    ),
    "included_duplicate_row": (
        "{rows} rows that repeat another one exactly are counted because you asked for it."
    ),
    "included_internal_call": (
        "{rows} calls between colleagues are counted because you asked for it."
    ),
    "included_older_version": (
        "{rows} older versions of contacts are counted because you asked for it."
    ),
    "included_totals_row": (
        "{rows} rows that look like totals are counted because you asked for it."
    ),
    "inputs_csv_column": (
        "{file} has a column {column} that this table of typed figures does not have. Columns: "
        "{known}."
    ),
    "inputs_csv_name": (
        "{path}: a CSV file of typed figures is named after its table: {known} (costs.csv)."
    ),
    "inputs_line": "{file}, line {line}: {why}",
    "inputs_missing": "{key} is missing: without it the row says nothing.",
    "inputs_more_than": "{key} is {part}, more than {than} ({whole}), which it is a part of.",
    "inputs_negative": "{key} is {value}: it cannot be below nothing.",
    "inputs_not_toml": (
        "{path} is not a TOML file: {why}. 'aforo kpis --inputs-template FILE' writes one to "
        "fill in."
    ),
    "inputs_not_utf8": "{path} is not UTF-8 text. Save it as UTF-8 and read it again.",
    "inputs_rating": "{key}: {value} is no rating; write a number from 1 to {most}.",
    "inputs_retention_above_all": (
        "End less new is {kept} customers kept, more than the {start} at the start. Check the "
        "three counts."
    ),
    "inputs_row_empty": "The row has no figure: write at least one of {wanted}.",
    "inputs_row_twice": (
        "This line says the same {key} again as a line above; only that one counts."
    ),
    "inputs_total_differs": (
        "The total is {total}, but labour, overhead and technology add up to {parts}. Write "
        "the total or its parts."
    ),
    "inputs_unreadable": "{key} is “{value}”, which cannot be read. Write it like {wanted}.",
    "inputs_value_unknown": "{key} is “{value}”; it can be: {known}.",
    "internal_call": "The call is between colleagues.",
    "internal_fault": (
        "Aforo met a fault of its own ({kind}: {why}). Your files are unchanged. Run it again "
        "with AFORO_TRACEBACK=1 set to see where, and report it."
    ),
    "interrupted": "Stopped before it was finished; nothing was written.",
    "interval_needs_target": (
        "Say what to compute: give a service level to reach, or a number of agents."
    ),
    "interval_not_in_a_day": (
        "{minutes} minutes do not divide a day evenly. Use 15, 30 or 60 minutes."
    ),
    "interval_not_positive": "{name} is {value}, but must be above 0.",
    "interval_overload": (
        "{load} people would be busy all the time: these agents never keep up, and {per_h} "
        "contacts an hour are added to the queue."
    ),
    "interval_overload_abandoned": (
        "{load} people would be busy all the time: these agents keep up only because {share} "
        "of the customers give up."
    ),
    "interval_too_short": (
        "A contact of {aht_s} is long for an interval of {interval_s}: work from the interval "
        "before still keeps agents busy, so this interval alone misleads. Plan the whole week "
        "instead."
    ),
    "intervals_in_several_files": (
        "{rows} intervals were in several files; those of the file read last are used."
    ),
    "is_a_folder": "{file} is a folder. Choose one file inside it.",
    "is_xml": (
        "{file} is XML of a kind that no spreadsheet program writes. Export CSV, Excel or JSON "
        "instead."
    ),
    "json_broken": (
        "{file} is JSON that breaks off or is damaged in line {line}. Export or download it again."
    ),
    "json_keys_repeated": (
        "{count} records name a field more than once ({columns}). The last value is used, as "
        "every reader of JSON does; what stood there before is in columns such as “name (2)”."
    ),
    "json_line_broken": "A line that is no record of JSON.",
    "json_lines_broken": (
        "{count} lines are no records of JSON and were set aside; they are listed with their "
        "line numbers."
    ),
    "json_without_records": (
        "{file} is JSON without a list of records. Export the list of tickets or calls itself."
    ),
    "kept_as_dimension": (
        "“{column}” is no field of its own, but contacts can be grouped by its {values} values."
    ),
    "kept_frt_within": "{share} of first replies came within {within_s} (target {target})",
    "kept_in_intervals": (
        "The service level of {channel} is kept in every interval by itself, as Erlang tables "
        "staff; the whole week comes to {week_share}. If the promise is about the whole week "
        'or each day, write kept = "week" or "day": fewer people do.'
    ),
    "kept_in_intervals_on_screen": (
        "The service level of {channel} is kept in every interval by itself, as Erlang tables "
        "staff; the whole week comes to {week_share}. If the promise is about the whole week "
        "or each day, choose it under “%1”: fewer people do."
    ),
    "kept_out": (
        "“{column}” is left out on purpose: exports of this product hold something else in it "
        "than its name says. It could be read as “{field}”."
    ),
    "kept_service_level": (
        "{share} of calls and chats were answered within {within_s} (target {target})"
    ),
    "kept_target": "{kpi}: {value} (target {target})",
    "known_export": "“{column}” is this field in exports of {vendor}.",
    "kpi_meant": "There is no KPI “{text}”: did you mean “{meant}”?",
    "kpi_table_unknown": "There is no table “{table}”. Choose one of: {known}.",
    "kpi_unknown": "There is no KPI “{kpi}”.",
    "label_channel": "{channel}",
    "label_hour": "in the hour {hour}",
    "label_weekday": "on {weekday}",
    "language_unknown": "The report can be written in {known}, not in “{language}”.",
    "leading_topic": "{share} of the contacts are about “{topic}” ({contacts} of {n}).",
    "leading_zeros_shown_only": (
        "In column {columns} of {sheet} the leading zeros are only shown, by a number format; "
        "the numbers behind have none."
    ),
    "lever_unknown": "Nothing called “{lever}” can be moved in a comparison. Known: {known}.",
    "limits_cannot_carry": (
        "The people allowed cannot carry the promise: {short_h} hours of work a week would be "
        "late. Allow more people, open longer or promise more time."
    ),
    "lines_unwrapped": (
        "{count} lines were quoted whole, as a spreadsheet saves text that it opened as one "
        "column. The quotes around them were taken off before the cells were parted."
    ),
    "live_clock_is_calendar": (
        "{channel}: waits of live contacts run on the wall clock; the business clock makes no "
        "difference here."
    ),
    "live_outside_hours": (
        "{channel}: {per_week} contacts a week, {share} of its contacts, arrive outside the "
        "opening hours; nobody is staffed for them, and the cost of a resolution counts none "
        "of them as resolved."
    ),
    "load_needs_hours": "Load is work that arrives in an hour: put hours on one side of the map.",
    "logo_missing": "The picture {path} cannot be opened ({why}). Choose another one or none.",
    "logo_unreadable": "The picture is no PNG or JPEG of up to 5 MB. Choose another one.",
    "looks_like_but_is_not": (
        "“{column}” looks like “{field}” but is known to mean something else in such exports, "
        "so it is not used."
    ),
    "looks_like_number": (
        "“{column}” never repeats and is called a number, so it is taken as the contact "
        "number. Confirm it."
    ),
    "many_dates_unreadable": (
        "{unreadable} of {filled} dates in “{column}” do not follow {format}. Check the date "
        "format."
    ),
    "mapping_file_unreadable": "{path} is not a mapping written by “aforo inspect --json”: {why}.",
    "mapping_remembered": "As last time for a file with these headers.",
    "mapping_unreadable": "The mapping cannot be read ({detail}). Save it again from Aforo.",
    "marginal_unclear": (
        "What one contact more costs cannot be told from {months} month(s): it takes three or "
        "more whose volume differs and whose cost grows with it."
    ),
    "member_chosen": (
        "{member} was read, the largest table of the archive. The others are: {members}. "
        "Choose another if that is wrong."
    ),
    "member_missing": "There is no {member} in {file}. It has: {members}.",
    "memory_exhausted": (
        "This computer has not enough free memory for this file. Close other programs or split "
        "the file by month."
    ),
    "memory_too_small": (
        "Reading {file} needs about {need_mb} MB of memory and {free_mb} MB are free. Close "
        "other programs, or export a shorter period."
    ),
    "merged_cells": (
        "{count} merged areas on {sheet} lie among the data; only the first cell of each has a "
        "value."
    ),
    "message_authors_unknown": (
        "Of {n} messages, {rows} do not say whether the customer or an agent wrote them; they "
        "count for neither."
    ),
    "minimum_applied": (
        "In {slots} slots fewer people would do, but the site minimum of {minimum} is kept."
    ),
    "missed_frt_within": "{share} of first replies came within {within_s} instead of {target}",
    "missed_service_level": (
        "{share} of calls and chats were answered within {within_s} instead of {target}"
    ),
    "missed_target": "{kpi}: {value} instead of {target}",
    "mojibake_repaired": (
        "{count} pieces of garbled text such as “Ã©” were put right; an earlier program had "
        "read the file in the wrong encoding."
    ),
    "moment_worse": "{label}, {what}; {expected} would be usual on the same channels (n = {n}).",
    "months_missing": (
        "Months in between are missing: {months}. Type them, or choose a period without them."
    ),
    "moved_by_above": (
        "{field} “{label}” contributes most to the change of “{kpi}”: {before} of its contacts "
        "were above the usual value before, {value} now (n = {contacts}). A contribution, not "
        "necessarily the cause."
    ),
    "moved_by_mix": (
        "{field} “{label}” contributes most to the change of “{kpi}”, {part_share} of it, by "
        "its part of the contacts: {contacts} after {contacts_before}. A contribution, not "
        "necessarily the cause."
    ),
    "moved_by_share": (
        "{field} “{label}” contributes most to the change of “{kpi}”: {part_share} of it. Its "
        "own share went from {before} to {value} (n = {contacts}). A contribution, not "
        "necessarily the cause."
    ),
    "moved_by_slow": (
        "{field} “{label}” contributes most to the change of “{kpi}”: {before} of its contacts "
        "took longer than usual before, {value} now (n = {contacts}). A contribution, not "
        "necessarily the cause."
    ),
    "names_shared": (
        "{channel}: {share} of the contacts were taken while the same agent was still on "
        "another. Either a name stands for several people, or handle times are too long; the "
        "people seen on duty are then too few."
    ),
    "needs_agent_states": (
        "Needs a log of the agents' time: time with contacts and time waiting for them. Import "
        "it beside the contacts."
    ),
    "needs_channel_costs": (
        "Needs costs by channel, or handle times to split shared costs by. Type costs with "
        "their channel under “Typed figures” on the Data page."
    ),
    "needs_column": "Needs a column for: {fields}. None of the imported files has one.",
    "needs_contacts": "Needs one row per contact; there are only totals by interval.",
    "needs_costs": (
        "Needs costs: type them by month under “Typed figures” on the Data page, import a file "
        "with them, or say on the Staffing page what an hour of work costs."
    ),
    "needs_customer_table": (
        "Needs a file of customers with: {fields}. Import it beside the contacts."
    ),
    "needs_customers": (
        "Needs customers at the start, new and at the end of the month: type them under “Typed "
        "figures” on the Data page."
    ),
    "needs_followers": (
        "Needs followers on at least two days: type them by platform under “Typed figures” on "
        "the Data page."
    ),
    "needs_full_comparison": (
        "The data do not reach back over the period before, so nothing can be said to rise."
    ),
    "needs_messages": (
        "Needs a file with one row for each message: who wrote it and when. The rows of a "
        "contact tell its first reply only."
    ),
    "needs_paid_hours": (
        "Needs paid hours: type them by month under “Typed figures” on the Data page, or "
        "import them with the agents' log."
    ),
    "needs_people": (
        "Needs headcount and leavers: type them by month under “Typed figures” on the Data page."
    ),
    "needs_social_inputs": (
        "Needs what service in social media cost and brought: type it under “Typed figures” on "
        "the Data page."
    ),
    "needs_targets": "Needs targets: set one for a KPI on the Overview, or in the scenario file.",
    "needs_tasks": (
        "Needs a list of tasks with when they were assigned and completed. Import it beside "
        "the contacts."
    ),
    "needs_time_of_day": "Needs the time of day; the imported file holds only dates.",
    "needs_values": "No file has the columns that “{kpi}” is counted from.",
    "nested_lists": "Lists inside the records ({columns}) are kept as text in one cell each.",
    "nested_too_deep": (
        "{file} is nested deeper than any export, so it was not read. Export CSV or Excel instead."
    ),
    "never_open": "{channel}: the opening hours are empty, so nobody can work. Set opening hours.",
    "never_recombined": "“{kpi}” of groups does not give that of all: count it over all contacts.",
    "newer_rows_win": (
        "{rows} contacts were in several files with different content; the newer row is used."
    ),
    "no_chats": "No contact in view is a chat.",
    "no_created_column": (
        "{file} has no column that says when a contact arrived: response and resolution times, "
        "the heatmap and staffing cannot be computed."
    ),
    "no_customers_at_start": (
        "There were no customers at the start, so there is no share that stayed."
    ),
    "no_deferred_contacts": "Only calls and chats are in view; their promise is the service level.",
    "no_distribution": "“{kpi}” is one figure over all contacts: it has no distribution.",
    "no_field_fits": "No field fits “{column}”.",
    "no_identity": "The row has neither a number nor a date.",
    "no_open_hours": (
        "The opening hours hold no open minute, so nothing can be worked off. Open at least "
        "one window in the week."
    ),
    "no_rows": "{file} has a header but 0 rows.",
    "no_social_cost": "Service in social media cost nothing, so there is no return on it.",
    "no_social_customers": "No contact in view came by a social channel ({channels}).",
    "no_social_posts": "No contact in view came through social media.",
    "no_steady_state": (
        "{channels} cannot settle: this work alone takes {load_h} hours a week, and the people "
        "for it are on duty for {capacity_h}. The backlog grows by {growth} contacts a week. "
        "Add people or hours, or project from today's backlog."
    ),
    "no_values_by_definition": (
        "“{kpi}” by the definition “{variant}” is one figure over all contacts: no single "
        "contact has a value. Choose another definition to see its contacts."
    ),
    "nobody_retained": "None of these customers stayed, so there is no cost for each that did.",
    "not_a_local_file": (
        "{file} is not a file on this computer. Aforo reads local files only: save the export "
        "to a folder and open it from there."
    ),
    "not_a_table": "{file} is not a table: inside it is a {what}. Choose a CSV or Excel export.",
    "not_by_moment": "“{kpi}” says nothing of single hours or weekdays.",
    "nothing_recognised": (
        "No column of {file} was recognised (first headers: {headers}). Map at least a date, a "
        "channel or a status by hand."
    ),
    "nothing_to_compare": (
        "There is no period to compare with: choose another period or comparison; the data may "
        "not reach back far enough."
    ),
    "nothing_to_measure": "No contact in view has what this needs: {needs}.",
    "nps_scale_too_short": (
        "The highest answer is {highest}: this is no 0–10 recommendation. Map the column as "
        "satisfaction instead."
    ),
    "nul_characters": "{count} empty (NUL) characters were taken out of the text.",
    "null_words": "{rows} cells say that there is nothing in words ({words}) and count as blank.",
    "number_aht_s_of": "the handle time of {channel}",
    "number_attrition_year": "the share of people who leave within a year",
    "number_blending_threshold": "the number of people kept free for calls and chats",
    "number_chat_duration_of": "a chat length of {channel}",
    "number_chats_of": "the number of chat lengths of {channel}",
    "number_complexity_of": "how much longer the other contacts of {channel} take",
    "number_concurrency_of": "the chats at once of {channel}",
    "number_deflected_each": "the cost of a contact resolved without people",
    "number_deflected_of": "the share of {channel} resolved without people",
    "number_growth_month": "the growth of a month",
    "number_handle_time_factor": "the factor of the handle time",
    "number_handle_time_factor_of": "the factor of the handle time of {channel}",
    "number_hire_cost": "the cost of hiring one person",
    "number_hourly": "the cost of an hour",
    "number_longest_wait_s_of": "the longest wait of {channel}",
    "number_max_abandonment_of": "the share of {channel} that may give up",
    "number_max_occupancy": "the busy share at most",
    "number_minimum_agents": "the least people on duty",
    "number_months": "the number of months",
    "number_negative": "A count cannot be below zero.",
    "number_outlier_cap_days": "the longest believable time in days",
    "number_overhead_month": "the overhead of a month",
    "number_overtime_surcharge": "the surcharge of overtime",
    "number_pace_of": "the pace of a team for {channel}",
    "number_patience_s_of": "the patience of {channel}",
    "number_people": "the number of people employed today",
    "number_promise_share_of": "the share promised for {channel}",
    "number_promise_time_of": "the time promised for {channel}",
    "number_ramp": "what a newcomer is worth",
    "number_ramp_months": "the months until a newcomer is trained",
    "number_reused": (
        "{rows} rows share a number in “{column}” but were created at different moments; all "
        "are kept as separate contacts."
    ),
    "number_shrinkage": "the paid time away from work",
    "number_surcharge": "a surcharge",
    "number_target": "a target",
    "number_technology_month": "the technology of a month",
    "number_tolerance": "the change that counts as none",
    "number_touches_of": "the replies to a contact of {channel}",
    "number_unreadable": "This is not a number.",
    "number_volume_factor": "the factor of the contacts",
    "number_volume_factor_of": "the factor of the contacts of {channel}",
    "number_weekly_hours": "the weekly hours of one person",
    "number_weekly_volume_of": "the contacts a week of {channel}",
    "numbers_spelled_differently": (
        "{rows} rows joined although blanks or capitals in the number differ."
    ),
    "occupancy_out_of_range": (
        "A highest occupancy of {value} cannot be: write a share above 0 and up to 1, such as 0.85."
    ),
    "off_hours_contacts": "{share} of the contacts come outside the opening hours (n = {n}).",
    "office_hours_variants": (
        "The file also has office-hours times such as “{column}”; the calendar ones are used."
    ),
    "older_version": "A later row holds the same contact.",
    "on_duty_needs_contacts": (
        "Totals do not name who worked: single contacts with the agent's name show who was at work."
    ),
    "on_duty_no_agents": "Nobody can be seen at work: no contact in view names its agent.",
    "on_duty_no_contacts": "Nobody can be seen at work: no contact in view has a date.",
    "on_duty_only_dates": (
        "The file holds days without times, so the hours at which people work cannot be seen."
    ),
    "on_duty_seen": (
        "Seen at work from {first} to {last} ({weeks} weeks): from each person's first to last "
        "reply, solution or call of a day, at their usual hours and without the breaks that "
        "show. Whoever did nothing that the file holds is not seen, so at least so many people "
        "were there."
    ),
    "on_duty_too_short": "Days of data: {days}. At least two weeks show who is usually at work.",
    "open_items_awaited": (
        "{n} open contacts of {channel} wait for their customer; the data do not tell for how "
        "long, so their later work is left out."
    ),
    "open_items_not_projected": (
        "{n} open contacts of {channel} are not projected: live work does not wait for days, "
        "or its channel cannot be staffed."
    ),
    "open_items_old": (
        "{n} open contacts of {channel} are older than {days} days: close in your helpdesk "
        "what nobody works on any more, or the backlog looks larger than it is."
    ),
    "open_items_replied": (
        "{n} open contacts of {channel} have a reply and no status that says they wait for the "
        "customer: they are taken to need one more touch."
    ),
    "open_items_undated": (
        "{n} open contacts have no creation date and are left out of the projection."
    ),
    "opening_hours_unreadable": (
        "Cannot read “{part}” in the opening hours “{text}”. Write days and times like "
        "“Mon-Fri 09:00-18:00; Sat 10:00-14:00”."
    ),
    "other_column_fits_better": "“{column}” could be “{field}”, but “{other}” fits better.",
    "outages_left_out": (
        "{n} days without a single contact, such as {days}, look like gaps in the data and are "
        "left out of the mean week."
    ),
    "outlier_class_unknown": "“{text}” is no class of outliers. Known: {known}; or none.",
    "outlier_closed_at_once": (
        "{contacts} contacts were closed within a minute without any message of an agent "
        "({share}): notices that close themselves, perhaps."
    ),
    "outlier_durations_disagree": "The duration in the file contradicts its own moments",
    "outlier_negative_time": (
        "Times below zero: replied, resolved or closed before the contact came"
    ),
    "outlier_no_agent": "Worked on, but nobody knows by whom",
    "outlier_open_for_a_year": (
        "{contacts} contacts took longer than a year to resolve ({share}); perhaps nobody "
        "closed them."
    ),
    "outlier_quick_close": "Closed within 60 s without a message by an agent",
    "outlier_replied_before_created": (
        "{contacts} contacts have a first reply before they were created ({share}); they count "
        "in no time."
    ),
    "outlier_reply_time_disagrees": (
        "In {contacts} contacts the reply time of the file differs from its moments ({share})."
    ),
    "outlier_resolution_time_disagrees": (
        "In {contacts} contacts the resolution time of the file differs from its moments ({share})."
    ),
    "outlier_resolved_before_created": (
        "{contacts} contacts were resolved before they were created ({share}); they count in "
        "no time."
    ),
    "outlier_resolved_before_reply": (
        "{contacts} contacts were resolved before their first reply ({share} of those with "
        "both moments)."
    ),
    "outlier_resolved_before_response": "Resolved before the first reply",
    "outlier_resolved_by_nobody": (
        "{contacts} resolved contacts name no agent ({share}); they are in no agent's figures."
    ),
    "outlier_too_long": "Replied or resolved only after more than {days} days",
    "output_in_use": (
        "“{file}” is read or written by the same command and would be overwritten. Choose "
        "another name."
    ),
    "output_is_folder": (
        "“{path}” is a folder. Give the name of a file in it that ends with {suffix}."
    ),
    "output_suffix": (
        "“{file}” should end with {suffix}, so that other programs know what it is. Choose "
        "such a name."
    ),
    "overdispersion_impossible": "A spread of {value} between days cannot be: write 0 or more.",
    "patience_curve_impossible": (
        "The patience curve cannot be used: waits must rise from 0, shares still willing must "
        "fall from 1 and stay above 0."
    ),
    "patience_from_asa": (
        "{channel}: the file does not say how long those who gave up had waited; the mean wait "
        "of the answered is used for them."
    ),
    "patience_no_abandonment_data": (
        "{channel}: the data do not say who gave up, so everyone is taken as patient (Erlang "
        "C), which asks for rather too many people. Type in a patience if you know it."
    ),
    "patience_no_waits": (
        "{channel}: {abandoned} contacts gave up, but how long they waited is missing, so "
        "patience cannot be measured and everyone is taken as patient (Erlang C). Type in a "
        "patience if you know it."
    ),
    "patience_totals_no_waits": (
        "{channel}: {abandoned} gave up, but the totals hold no waits, so patience cannot be "
        "measured."
    ),
    "peak_day": (
        "The busiest day was {day}: {contacts} contacts, {times} times a usual day ({usual})."
    ),
    "peak_week": (
        "The busiest week began on {day}: {contacts} contacts, {times} times a usual week "
        "({usual})."
    ),
    "peak_without_cover": (
        "{weekday} {hour} is a peak without cover: {mean} contacts each time, and {share} of "
        "promises missed against {overall} overall (n = {n})."
    ),
    "peak_without_people": (
        "{weekday} {hour} is a peak without cover: {mean} contacts each time, and {share} of "
        "promises missed against {overall} overall (n = {n}). {people} people reply then, "
        "{usual} in a usual hour."
    ),
    "people_share_channels": (
        "The people of all channels together are counted as able to work every channel: "
        "{together} hours a week. Teams that cannot share need {apart}."
    ),
    "period_empty": (
        "The period from {start} to {end} holds no day. Give an earlier --from or a later --to."
    ),
    "period_partly_covered": (
        "The data cover {days} of the {of} days from {start} to {last}: those from {first} to "
        "{until}. Figures per day, week or month are those of these days."
    ),
    "picture_needs_window": "A picture needs the window's part of Aforo: {why}",
    "picture_not_written": (
        "The picture “{path}” could not be written. Check that the folder exists and that you "
        "may write there, or choose another name."
    ),
    "pivot_without_days": (
        "No column holds or names days, so the hours of this table belong to no date. Say that "
        "a row is something else."
    ),
    "pivot_without_hours": (
        "No column beside {column} is named after an hour, so the table is not one of days and "
        "hours. Say that a row is something else."
    ),
    "preamble": "Above the header: a title or note, not data.",
    "precision_not_reached": (
        "The precision asked for was not reached within {replications} runs: read the half-widths."
    ),
    "project_and_files": (
        "“{path}” is a saved project: open it alone, or give the exports without it."
    ),
    "project_damaged": (
        "“{path}” is incomplete or damaged, so it was not opened. Open a backup or an earlier "
        "copy from your sync client."
    ),
    "project_foreign": "“{path}” is no Aforo project. Open an export with “Open a file” instead.",
    "project_missing": "There is no project “{path}”. It may have been moved or renamed.",
    "project_newer": (
        "“{path}” was saved by a newer Aforo (file version {schema}; this one reads up to "
        "{known}). Update Aforo to open it."
    ),
    "project_not_export": (
        "“{file}” is a saved project, not an export; its files were mapped when it was made. "
        "Use kpis, staff or report on it."
    ),
    "project_too_large": (
        "“{path}” would unpack to more than this computer can hold, so it was not opened."
    ),
    "project_unreadable": (
        "The project “{path}” cannot be read: {why}. The folder may be protected or a network "
        "drive away."
    ),
    "projection_day": (
        "The backlog cannot be cleared by {day}: choose a day from {first} on, at most {most} "
        "days ahead."
    ),
    "projection_needs_created": (
        "What is open today cannot be told without creation dates: map the column that says "
        "when each contact came in."
    ),
    "projection_needs_resolved": (
        "What is open today cannot be told: the file has neither dates of resolution nor "
        "statuses. Map one of them."
    ),
    "promise_changed": (
        "{channel}: “{scenario}” promises something else than the first scenario; the shares "
        "compared hold both to the promise of the first."
    ),
    "promise_not_measurable": (
        "No contact in view tells whether its promise was kept: first replies, or waits and "
        "answers, are needed."
    ),
    "promise_shorter_than_work": (
        "{channel}: one reply takes {aht_s} of work, longer than the {within_s} promised, so "
        "that no number of people could keep the promise. Promise a longer time, or check the "
        "handle time."
    ),
    "promise_unreachable": (
        "{channel}: even with endless people only {best} are replied to in time, not {share}, "
        "because of closed hours and handle time. The staff shown gets nearly that far; "
        "promise longer, or on the business clock."
    ),
    "quality_answer_without_contact": (
        "{rows} of {n} survey answers ({share}) belong to no imported contact; check that the "
        "contacts of the same period are imported."
    ),
    "quality_bulk_closing": (
        "{rows} of {n} contacts ({share}) ended in the same minute as many others, up to "
        "{largest} at once; they were probably closed by a rule, so resolution times say when "
        "that ran."
    ),
    "quality_clock": (
        "{share} of the contacts arrive between midnight and 6 on the clock of {zone}, most "
        "around {hour}; the moments may be written on another clock, such as UTC. Choose the "
        "zone of the file."
    ),
    "quality_constant": (
        "{rows} of {n} values of {field} ({share}) are exactly {value_s}, far more than any "
        "other value; they may be filled in and not measured."
    ),
    "quality_counts_disagree": (
        "In {rows} of {n} intervals ({share}) more contacts are handled and abandoned than "
        "were offered."
    ),
    "quality_dates_unreadable": (
        "{rows} cells in “{columns}” ({share} of the rows) hold no readable date; check the format."
    ),
    "quality_days_missing": (
        "{rows} days between {first} and {last} have no contact although their weekday is busy "
        "(longest gap {longest_gap} days); the export may be incomplete, or nobody was there."
    ),
    "quality_ends_mid_day": (
        "The file ends in the middle of {day}: {rows} contacts where such a day has about {n}. "
        "Leave that day out of comparisons."
    ),
    "quality_exact_duplicates": (
        "{rows} rows ({share}) repeat another one exactly; they are counted once."
    ),
    "quality_future": (
        "{rows} of {n} rows ({share}) lie in the future; day and month may be swapped, or the "
        "clock of the file is wrong."
    ),
    "quality_hours_missing": (
        "{rows} busy hours have no contact at all; the phone system or the export may have failed."
    ),
    "quality_impossible_order": (
        "{rows} of {n} moments in “{columns}” ({share}) come before what they must follow; "
        "they count as blank."
    ),
    "quality_intervals_missing": (
        "{rows} days or months between {first} and {last} have no row of totals."
    ),
    "quality_missing": "{field} is blank in {rows} of {n} rows ({share}).",
    "quality_near_duplicates": (
        "{rows} of {n} contacts ({share}) have the customer, topic and second of another one "
        "under a different number; the same contact may be entered twice."
    ),
    "quality_negative_durations": (
        "{rows} lengths of time in “{columns}” ({share} of the rows) are below zero and count "
        "as blank."
    ),
    "quality_off_scale": (
        "{rows} answers in “{columns}” ({share}) are not on the scale; two scales may be mixed."
    ),
    "quality_one_agent": (
        "{agent} stands on {rows} of {n} contacts ({share}); it may be a shared login or an "
        "automatic assignment."
    ),
    "quality_outliers": (
        "{rows} of {n} values of {field} are longer than {limit_s}, the longest {longest_s}; "
        "medians bear them, means do not."
    ),
    "quality_repeated_across_files": (
        "{rows} contacts or rows were in several files ({share}) and are counted once."
    ),
    "quality_replied_after_solved": (
        "{rows} of {n} contacts ({share}) were first answered after they were solved; the "
        "reply may be a later one, or the clocks differ."
    ),
    "quality_same_number": (
        "{rows} rows ({share}) carry the number of a contact that is there in a newer version; "
        "the newer one counts."
    ),
    "quality_same_second": (
        "{share} of the contacts share their very second with another one; chance would have "
        "about {expected}. Moments may be copied or made up."
    ),
    "quality_scales_differ": (
        "The files rate {field} on different scales ({scales}); a mean over all of them says "
        "nothing."
    ),
    "quality_solved_without_moment": (
        "{rows} of {n} solved or closed contacts ({share}) have no moment of it; resolution "
        "times leave them out."
    ),
    "quality_starts_mid_day": (
        "The file starts in the middle of {day}: {rows} contacts where such a day has about "
        "{n}. Leave that day out of comparisons."
    ),
    "quality_task_without_contact": (
        "{rows} of {n} tasks ({share}) belong to no imported contact; check that the contacts "
        "of the same period are imported."
    ),
    "quality_two_scales": (
        "{rows} of {n} values of {field} ({share}) are above 5 while most end at 5; two scales "
        "may be mixed in one column."
    ),
    "quality_zero": (
        "{rows} of {n} values of {field} ({share}) are exactly zero; they may stand for “not "
        "measured”."
    ),
    "question_open": (
        "“{column}” ({field}) is not read: it could be {choices}. Settle it in the window, or "
        "with --mapping and a corrected answer of “inspect --json” (question {key})."
    ),
    "question_taken": (
        "“{column}” ({field}) was taken as “{taken}” without being sure; it could be "
        "{choices}. Settle it in the window, or with --mapping and a corrected answer of "
        "“inspect --json” (question {key})."
    ),
    "quote_not_closed": "A quotation mark opens in this row and is never closed.",
    "quote_not_one_character": (
        "“{quote}” is not one plain character. Choose \", ' or none for quotes, and \\ or none "
        "for escapes."
    ),
    "reading_ambiguous": (
        "Column “{column}” can be read in more than one way: {readings}. Choose one in the "
        "window; or save what “inspect --json” prints, set the format of this column under "
        "“import” and give that file with --mapping."
    ),
    "reading_failed": (
        "This file could not be read because of a defect in Aforo; a report was kept on this "
        "computer. Try saving the file as CSV."
    ),
    "reason_counted_as_contacts": "The same days are known contact by contact.",
    "redial_share_out_of_range": (
        "A redial share of {value} cannot be: write the share of those who gave up that call "
        "again, from 0 to 1."
    ),
    "redial_unknown": (
        "{channel}: too few of those who gave up carry a customer number, so calls that come "
        "again cannot be told; none are assumed."
    ),
    "redials_need_patience": (
        "Only customers who give up can call again: give a patience together with the redial share."
    ),
    "redials_never_end": (
        "With this redial share the calls never end: nearly everybody who gives up calls again "
        "and is not answered either. Plan more agents or a lower redial share."
    ),
    "rejects_too_many": (
        "{rows} entries are too many for one sheet, which holds {most}. Choose a name that "
        "ends in .csv."
    ),
    "replied_after_resolution": (
        "{rows} of {compared} contacts were resolved before their first reply; both moments "
        "are kept."
    ),
    "replies_business_clock": (
        "{channel}: {share} of the replies to contacts of closed hours would have come while "
        "nobody works, so the reply times are probably counted in business hours. Import the "
        "moments of the replies instead, else waiting looks too short."
    ),
    "report_interrupted": (
        "The report was not finished: the program that writes it stopped. The file that was "
        "there is as it was."
    ),
    "report_no_charts": (
        "This report has no chart: choose a section with charts, such as trends or people by hour."
    ),
    "report_no_course": (
        "There are too few days, weeks or months in view to draw a course. Choose a longer period."
    ),
    "report_no_roster": (
        "Nobody is put on duty by hand. Put people in on the Staffing page to print a schedule."
    ),
    "report_no_steps": (
        "The action plan has no steps yet. Add them from a finding or on the Report page."
    ),
    "report_no_variants": "No KPI with a value is counted in more than one way.",
    "report_one_scenario": (
        "There is only one scenario. Add another on the Scenarios page to see them side by side."
    ),
    "report_open_elsewhere": (
        "“{path}” is open in another program. Close it there or choose another name; nothing "
        "was overwritten."
    ),
    "report_preset_unknown": "“{preset}” is no preset of a report. Known are: {known}.",
    "report_section_unknown": "“{section}” is no section of a report. Known are: {known}.",
    "resolution_not_simulated": (
        "{channel}: the resolution promise is compared with the data only; the staffing does "
        "not foretell it, because resolution also waits for customers and others."
    ),
    "resolved_before_created": "The resolution is earlier than the contact.",
    "resolved_before_first_response": (
        "The resolution is earlier than the first reply, which is impossible."
    ),
    "resolved_from_closed": "There is no resolved column, so “{column}” (closed) is used.",
    "retention_impossible": (
        "{kept} customers kept of {start} at the start cannot be. Check the typed counts."
    ),
    "return_share_out_of_range": (
        "A return share of {value} cannot be: write the share of touches after which the "
        "customer comes back, from 0 to below 1."
    ),
    "roster_break_outside": (
        "It is no break inside the hours beside it and was not counted: separate a second "
        "shift with “/”."
    ),
    "roster_cell_no_number": "It is no number of people.",
    "roster_cell_no_shift": (
        "It is neither hours such as 09:00-17:00, nor a shift code, nor a day off."
    ),
    "roster_hours_before_day": (
        "These hours stand before the day and were not counted: write them behind it."
    ),
    "roster_hours_inside": (
        "It lies inside the hours beside it and was counted once. Put a break in brackets."
    ),
    "roster_hours_long": "It would be more than 16 hours at a stretch: correct the hours.",
    "roster_legend_twice": "It gives a code other hours than a line before it, which counts.",
    "roster_line_above_table": "It stands above the head of the table and was not read.",
    "roster_line_unknown": "It names no weekday and no hours.",
    "roster_missing": (
        '"{scenario}" names nobody on duty: put people into its week, or let the promises '
        "say how many are needed."
    ),
    "roster_name_twice": "{name} is at work at that time already: the person was counted once.",
    "roster_no_day": "It names no weekday: begin with one, such as Mon or Mon-Fri.",
    "roster_no_hours": "It names no hours: write from when to when, such as 09:00-17:00.",
    "roster_nobody": "It says neither who comes nor how many: add a name or a number.",
    "roster_number_unclear": (
        "Its number of people is not clear: write one number from 0 up, such as 3 or 1.5."
    ),
    "roster_numbers_of_names": (
        "Numbers beside a name say neither hours nor a shift: write hours such as 9-13, or say "
        "in a line what a number means, such as 1 = 9-17. If the row is a shift with its "
        "number of people, write “Shift” above the first column."
    ),
    "roster_people": (
        "People on duty must be numbers from 0 up: correct the week of people put in by hand."
    ),
    "roster_row_without_hour": "Its first cell is no time of day, such as 09:00 or 9-10.",
    "roster_several_names": "It seems to name several people: write each on a line of their own.",
    "roster_shift_long": "{name} would work more than 16 hours at a stretch: correct the hours.",
    "roster_slots": (
        "The week of people on duty has {given} intervals where {slots} make a week: enter the "
        "people again."
    ),
    "roster_step_mended": (
        'The people put in by hand for "{scenario}" were kept under a wrong step: they count '
        "by {minutes} minutes again, as they were put in. Look at them once more."
    ),
    "roster_taken_out": (
        'The people put in by hand for "{scenario}" make no whole week and were taken out: '
        "put them in again."
    ),
    "roster_teams": (
        "The people put in are of {given}, but the teams are {teams}: put people into each of "
        "the teams, or start again from what is needed."
    ),
    "roster_text_empty": (
        "There is nothing to paste. Copy your roster first: lines such as “Mon-Fri 09:00-17:00 "
        "3”, a name with its hours in each row, or a grid of hours by weekdays."
    ),
    "roster_text_unreadable": (
        "Nothing of this can be read as a roster. Line {line}, “{text}”: {why} Write lines "
        "such as “Mon-Fri 09:00-17:00 3” or “Ana Mon 09:00-17:00”, or copy a table with "
        "weekdays above its columns."
    ),
    "roster_time_impossible": "There is no such time of day: hours run from 0:00 to 24:00.",
    "roster_too_many": "{people} people at a time are more than {most}: correct the number.",
    "roster_total_left_out": "It is a total and was not counted.",
    "row_too_long": "More cells than the header has.",
    "row_too_long_to_read": (
        "Row {row} of {file} is longer than {most_mb} MB: its line ends or quotation marks are "
        "broken, or it is no table. Export it again."
    ),
    "row_too_short": "Fewer cells than the header has.",
    "rows_all_ragged": (
        "No row of {file} has the {columns} cells its header has; the first that differs is "
        "row {row}. Choose another delimiter or header row."
    ),
    "rows_at_limit": (
        "The table has exactly {rows} rows, where exports and sheets are cut off. Rows may be "
        "missing; export a shorter period."
    ),
    "rows_in_several_files": "{rows} rows were in several files and are counted once.",
    "rows_padded": (
        "{count} rows have fewer than the {columns} cells of the header; their numbers and "
        "dates are in the right columns, so the missing last cells were taken as blank (row "
        "{lines})."
    ),
    "rows_ragged": (
        "{count} rows do not have the {columns} cells of the header and were set aside; they "
        "are listed with their row numbers."
    ),
    "rule_line": "A line drawn between the rows of a list.",
    "same_numbers_other_product": (
        "{rows} contact numbers occur in exports of different products; they are counted as "
        "different contacts."
    ),
    "save_failed": (
        "“{path}” was not saved: {why}. The file as it was is untouched; save a copy elsewhere."
    ),
    "save_not_allowed": (
        "“{path}” was not saved: it is write-protected, or another program (Excel, a sync "
        "client, a virus scanner) holds it. Close it there or choose another name; the file as "
        "it was is untouched."
    ),
    "scale_to_confirm": (
        "The answers of “{column}” look like a scale from {low} to {high}. Confirm it before "
        "trusting the score."
    ),
    "scales_mixed": "“{column}” mixes numbers and words as answers. Confirm how they are counted.",
    "scenario_amount_negative": (
        "{file}, line {line}: {key} = {value} is not possible; write an amount of 0 or more."
    ),
    "scenario_channel_absent": (
        "The scenario names the channel “{channel}”, which the data do not hold, so it changes "
        "nothing. Channels in the data: {known}."
    ),
    "scenario_key_missing": "{file}, line {line}: {key} needs “{missing}”, which is not written.",
    "scenario_key_unknown": "{file}, line {line}: “{key}” is not known here. Known: {known}.",
    "scenario_line_unusable": "{file}, line {line}: {why}",
    "scenario_not_positive": (
        "{file}, line {line}: {key} = {value} is not possible; write a number above zero."
    ),
    "scenario_not_toml": "{path} is not a readable scenario file: {why}.",
    "scenario_not_utf8": "{path} is not plain text. Save the scenario as a text file in UTF-8.",
    "scenario_number_impossible": (
        "“{scenario}”: {what} cannot be {value}. Enter a number from {least} to {most}."
    ),
    "scenario_promise_unfit": (
        "{file}, line {line}: {key} cannot be promised for {channel}, whose kind is {kind}. "
        "Promise {instead} instead, or write another kind."
    ),
    "scenario_share_below_one": (
        "{file}, line {line}: {key} = {value} is not possible; write a share from 0 to below "
        "1, such as 0.20."
    ),
    "scenario_share_impossible": (
        "{file}, line {line}: {key} = {value} is not possible; write a share between 0 and 1, "
        "such as 0.80 (a promise can be 0.999 at most)."
    ),
    "scenario_share_out": (
        "“{scenario}”: {what} cannot be {value_share}. Enter a share from {least_share} to "
        "{most_share}."
    ),
    "scenario_steps_impossible": (
        "“{scenario}” cannot be planned in steps of {minutes} minutes: take one of {known}."
    ),
    "scenario_target_group": (
        '{file}, line {line}: a target is for one group, such as group = {{ channel = "email" }}.'
    ),
    "scenario_team_twice": (
        "{file}, line {line}: the team “{name}” is written twice; give every team its own name."
    ),
    "scenario_time_impossible": (
        "{file}, line {line}: {key} = {value} is not possible; write a time above zero, such "
        "as 20s or 4h."
    ),
    "scenario_time_out": (
        "“{scenario}”: {what} cannot be {value_s}. Enter a time from {least_s} to {most_s}."
    ),
    "scenario_type": "{file}, line {line}: {key} must be {wanted}.",
    "scenario_value_unknown": (
        "{file}, line {line}: {key} = {value} is not possible; use one of: {known}."
    ),
    "scenario_whole_impossible": (
        "“{scenario}”: {what} cannot be {value}. Enter a whole number from {least} to {most}."
    ),
    "scenarios_alone": (
        "There is only one scenario: name a folder of what-ifs with --scenarios, or duplicate "
        "the scenario in the window and save the project."
    ),
    "scenarios_no_folder": (
        "{path} is not a folder. Give the folder that holds the scenario files (.toml)."
    ),
    "scenarios_none": (
        "{path} holds no scenario file. Write one what-if to a file, such as raise.toml with "
        "the lines [cost] and hourly = 17.80."
    ),
    "scorecard_present_agent": (
        "Contacts belong to the agent they are assigned to now; a contact handed on counts, "
        "with its rating, for whoever holds it last."
    ),
    "service_level_out_of_range": (
        "A promise of {value} cannot be staffed: write a share above 0 and up to {most}; "
        "keeping it for every single contact would take endless people."
    ),
    "service_level_variant_unknown": "No service level is called {variant}; choose one of {known}.",
    "set_aside_answer_not_yes_or_no": "{rows} cells are neither yes nor no and count as blank.",
    "set_aside_answer_off_scale": (
        "{rows} answers are not on the scale of their column and count as unanswered."
    ),
    "set_aside_closed_before_created": (
        "{rows} closings are earlier than their contact and count as blank."
    ),
    "set_aside_date_means_none": "{rows} dates stand for “no date” and count as blank.",
    "set_aside_date_missing": "{rows} rows have no date and are set aside.",
    "set_aside_date_unreadable": "{rows} dates could not be read; the rows and cells are listed.",
    "set_aside_duplicate_row": "{rows} rows repeat another one exactly and are set aside.",
    "set_aside_duration_negative": "{rows} lengths of time are below zero and count as blank.",
    "set_aside_duration_unreadable": "{rows} lengths of time could not be read and count as blank.",
    "set_aside_first_response_before_created": (
        "{rows} first replies are earlier than their contact and count as blank."
    ),
    "set_aside_id_damaged": (
        "{rows} numbers were shortened by a spreadsheet (such as 1.25E+17) and count as blank."
    ),
    "set_aside_internal_call": "{rows} calls between colleagues are set aside.",
    "set_aside_no_identity": "{rows} rows have neither a number nor a date and are set aside.",
    "set_aside_number_negative": "{rows} counts are below zero and count as blank.",
    "set_aside_number_unreadable": "{rows} cells are not numbers and count as blank.",
    "set_aside_older_version": "{rows} rows hold an older version of a contact and are set aside.",
    "set_aside_resolved_before_created": (
        "{rows} resolutions are earlier than their contact and count as blank."
    ),
    "set_aside_resolved_before_first_response": (
        "{rows} contacts are resolved before their first reply, which is impossible: those "
        "resolutions count as blank, the contacts still count."
    ),
    "set_aside_time_unreadable": "{rows} times of day could not be read and count as unknown.",
    "set_aside_totals_row": "{rows} rows are totals of the others and are set aside.",
    "several_currencies": (
        "The amounts are in several currencies ({currencies}), which cannot be added up. "
        "Convert them, or filter to one."
    ),
    "share_out_of_range": (
        "A share of {value} cannot be promised: write a number above 0 and below 1."
    ),
    "sheet_chosen": (
        "The sheet {sheet} was read, the one with most data of: {sheets}. Choose another if "
        "that is wrong."
    ),
    "sheet_empty": (
        "The sheet {sheet} of {file} is empty. Choose another sheet, or export the file again."
    ),
    "sheet_missing": "There is no sheet {sheet} in {file}. It has: {sheets}.",
    "shift_hours_unreadable": (
        "“{text}” says no hours: write them like 9-13, 9:00-13:00 16:00-20:00, or off."
    ),
    "short_abandons_left_out": (
        "{channel}: nobody gave up before {least} seconds, so short abandons were probably "
        "left out of the file, and customers look more patient than they are."
    ),
    "shrinkage_out_of_range": (
        "A shrinkage part of {value} cannot be: write each part as a share of paid time from 0 "
        "to below 1, such as 0.08 for 8 %."
    ),
    "side_table_uncut": (
        "The figures it needs are not told apart by {dimension}, so they cannot be cut by it."
    ),
    "simulation_age_impossible": (
        "Open work of {channel} has a negative age: check when it was created."
    ),
    "simulation_channel_share": (
        "A share of {channel} (balking, redialling, reopening, variation of days) is outside "
        "what is possible: use 0 to below 1."
    ),
    "simulation_channel_unknown": (
        "No channel is called {channel}: check the channels of the people's skills and of the "
        "open work."
    ),
    "simulation_discipline_mixed": (
        "{channel} has the same priority as a channel served in another order: use first come, "
        "first served or earliest deadline first for all channels of a priority."
    ),
    "simulation_measured_times_unusable": (
        "The {n} measured times cannot be used: none may be negative or missing, and their "
        "shares may not exceed 1."
    ),
    "simulation_name_twice": (
        "The name {name} is given twice: give every channel and every group of people its own."
    ),
    "simulation_opening_unordered": (
        "The opening windows overlap or are out of order: give each window once, in order of time."
    ),
    "simulation_pool_unknown": (
        "No group of people is called {pool}: use one of the model's groups."
    ),
    "simulation_preparing": (
        "The simulation is being prepared for this computer; this happens once and takes about "
        "half a minute."
    ),
    "simulation_share_impossible": (
        "{value} is not a share that can be simulated: give a number from 0 to below 1."
    ),
    "simulation_shift_impossible": (
        "The shift of {person} ends before it begins, lies outside the period, overlaps "
        "another, or has a break outside it."
    ),
    "simulation_spread_impossible": (
        "A spread of {value} cannot be simulated: give a positive number."
    ),
    "simulation_staff_impossible": (
        "{pool} needs one number of people from 0 up for each of the {slots} intervals."
    ),
    "simulation_time_impossible": (
        "A time of {value} seconds cannot be simulated: give a positive number of seconds."
    ),
    "simulation_too_short": "There is nothing to simulate in {days} periods: ask for at least one.",
    "simulation_volume_impossible": (
        "The volume of {channel} needs one number from 0 up for each of the {slots} intervals, "
        "and a log in order of time."
    ),
    "simulation_without_arrivals": (
        "{channel} needs either a volume by interval or a log to play again, not both and not "
        "neither."
    ),
    "simulation_without_channels": "There is no channel to simulate: add at least one.",
    "simulation_without_delay": (
        "{channel} has customers who come back, but not after what time: give the delay."
    ),
    "simulation_without_handle_time": "{channel} has no handle time: give one.",
    "sla_misses_named": "“{column}” says where a promise was missed, so yes is read as not met.",
    "sla_time_left": (
        "“{column}” holds time left to a promise, not a duration: below zero means missed."
    ),
    "slots_never_seen": (
        "{channel}: {slots} slots of the week do not occur in the period and count as without "
        "contacts. Import at least one whole week."
    ),
    "spread_negative": "{name} is {value}, but a spread must be 0 or more.",
    "staff_teams": (
        "People are given for {given}, but the teams are {teams}: give each of them its people "
        "once, as “team | 3”."
    ),
    "staff_unreadable": (
        "“{part}” in “{text}” is no number of people. Write one number, such as 3, or hours "
        "with one: Mon-Fri 09:00-13:00 = 3; Sat 10:00-14:00 = 1."
    ),
    "staffing_failed": (
        "This could not be computed because of a defect in Aforo; a report was kept on this "
        "computer."
    ),
    "staffing_interval_changed": (
        "The demand was measured in slots of {demand} minutes, but the scenario plans "
        "{scenario}: measure it again."
    ),
    "staffing_left_out": (
        "{n} contacts that were cancelled, spam, merged, deleted or started by your own team "
        "are not in the staffing."
    ),
    "staffing_needs_created": (
        "No contact says when it was created, so no hour can be staffed: map the column with "
        "the creation time."
    ),
    "staffing_no_contacts": "No contact in view needs work: widen the period or the filter.",
    "staffing_stopped": "The people needed were not computed: it was cancelled.",
    "staffing_too_large": (
        "{contacts} contacts and {hours} hours of work a week are more than can be planned "
        "here ({most_contacts} contacts, {most_hours} hours). Check the number of contacts and "
        "the handle time, or plan a part of them."
    ),
    "staffing_totals_no_hours": (
        "The imported files hold totals of a day or longer ({channels}), so staff by hour "
        "cannot be derived. Import totals by interval or single contacts, or type the contacts "
        "of a week to spread them evenly over the opening hours."
    ),
    "staffing_undated": "{n} contacts have no creation time and are not in the staffing.",
    "status_unknown": (
        "No list knows the status “{value}” of “{column}”. It keeps its own name; say what it "
        "means."
    ),
    "statuses_set_apart": (
        "These statuses of “{column}” leave contacts out of resolutions: {statuses}."
    ),
    "suggest_drop_channel": (
        "{channel} brings only {share} of all contacts and satisfies {best} of them: ask "
        "whether it is worth keeping."
    ),
    "suggest_staff_channel": (
        "{channel} brings {share} of all contacts, but only {best} of its customers are "
        "satisfied: staff it better first."
    ),
    "table_no_rows": (
        "{file} has no rows below its header. Check the period and filters of the export."
    ),
    "table_number_missing": (
        "There is no table {number}; {count} were found. Run inspect without --table to see them."
    ),
    "tables_more": (
        "The file holds {count} tables one under another. The largest was read, {rows} rows "
        "below row {row}. The others start at row {others}. Choose another if that is wrong."
    ),
    "target_share": "“{text}”: a share lies between 0 and 1; write 85% or 0.85.",
    "target_unreadable": (
        "“{text}” is no target: write KPI=value, such as csat=85%, or frt@channel=email=2h for "
        "one group."
    ),
    "target_wait_negative": "A wait of {value} seconds cannot be promised: write 0 or more.",
    "tasks_joined": "{joined} of {tasks} tasks belong to a known contact; {orphans} do not.",
    "team_missing": (
        "No team works “{channel}”: add it to one of the teams {teams}, or name no teams and "
        "everybody works everything."
    ),
    "time_unreadable": "The time of day cannot be read.",
    "times_all_midnight": "Every time in “{column}” is midnight, so only its days are used.",
    "too_few_answers": "Only {n} answers: shown from {least} on, so that nobody can be recognised.",
    "too_many_columns": (
        "The file has {columns} columns; Aforo reads up to {most}. Check the delimiter."
    ),
    "topics_count_per_tag": (
        "A contact with several topics counts once for each of them, so shares may add up to "
        "more than 100 %."
    ),
    "totals_beside_contacts": (
        "{rows} rows of totals are counted beside the single contacts, because they are of "
        "other channels or other days. KPIs that need single contacts leave them out."
    ),
    "totals_blank": "{channel}: {n} totals are blank; their slots are measured from the others.",
    "totals_cut_by_period": (
        "The totals in the file reach beyond the period in view. Choose a period that holds "
        "them whole."
    ),
    "totals_of_known_contacts": (
        "{rows} rows of totals are not counted: single contacts of the same channel and days "
        "were imported too."
    ),
    "totals_spread_in_interval": (
        "{channel}: totals of {minutes} minutes are spread evenly over the intervals of the plan."
    ),
    "totals_too_coarse_date": (
        "The file holds totals longer than a day, so nothing is known about single days. "
        "Choose week or month, or import totals by day."
    ),
    "totals_too_coarse_hour": (
        "The file holds totals of a whole day or longer, so nothing is known about hours. "
        "Choose date, weekday, week or month, as far as the totals go, or import totals by "
        "hour or single contacts."
    ),
    "totals_too_coarse_month": (
        "The file holds totals longer than a month, so nothing is known about months. Import "
        "totals by month."
    ),
    "totals_too_coarse_week": (
        "The file holds totals longer than a week, so nothing is known about weeks. Choose "
        "month, or import totals by week."
    ),
    "totals_too_coarse_weekday": (
        "The file holds totals longer than a day, so nothing is known about weekdays. Choose "
        "week or month, or import totals by day."
    ),
    "touches_few": (
        "{channel}: only {n} contacts tell how often they were answered, too few to plan their "
        "touches; one touch is assumed."
    ),
    "touches_take_no_patience": (
        "Tickets that come back wait patiently in this model: leave out the patience or the "
        "return share."
    ),
    "trend_step_unknown": "Cannot draw a trend by “{step}”. Choose one of: {known}.",
    "two_columns_for_field": (
        "“{column}” and “{other}” both fit this field; “{column}” is used. Choose the other "
        "one if it is the right one."
    ),
    "undated_outside_period": (
        "{undated} contacts have no creation date, so they belong to no period. Clear the "
        "period to see them."
    ),
    "unit_confirmed": (
        "“{column}” is in {unit}: {agreeing} of {compared} rows agree with the difference of "
        "their timestamps."
    ),
    "unit_contradicts_header": (
        "“{column}” is labelled {written}, but {agreeing} of {compared} rows agree with their "
        "timestamps only in {unit}. Check which is right."
    ),
    "unit_disagrees_with_timestamps": (
        "“{column}” read in {unit} agrees with the timestamps in only {agreeing} of {compared} "
        "rows. Check its unit, or whether it counts office hours."
    ),
    "unit_from_cells": "The cells of “{column}” show their unit ({unit}).",
    "unit_from_header": "The header of “{column}” names its unit ({unit}).",
    "unit_from_vendor": "This system writes “{column}” in {unit}.",
    "unit_unknown": (
        "“{column}” does not say its unit (possible: {units}). Choose one; until then the "
        "column is left out."
    ),
    "unknown_country": (
        "No public holidays are known for “{country}”. Use a country code such as ES or IT, or "
        "a region such as ES-CT."
    ),
    "unknown_zone": "There is no time zone “{zone}”. Use a name such as Europe/Madrid.",
    "value_meant": (
        "No contact has “{value}” as {dimension}: did you mean “{meant}”? There are {known}."
    ),
    "value_unknown": "No contact has “{value}” as {dimension}. There are {known}.",
    "values_kept_as_written": (
        "These values of “{column}” are in no list and keep their own name: {values}."
    ),
    "values_name_channels": (
        "No column is called channel, but the values of “{column}” name one ({samples})."
    ),
    "values_unfamiliar": (
        "The name of “{column}” fits, but its values do not look familiar ({samples}). Confirm "
        "what it holds."
    ),
    "variant_unavailable": (
        "These data do not give this KPI by the chosen definition “{variant}”. Choose another "
        "one, or import the columns it needs."
    ),
    "variant_without_values": "No contact in view has a value by this definition.",
    "volume_impossible": "The volume must be a number of 0 or more.",
    "volume_moved_by": (
        "{field} “{label}” makes up {part_share} of the change in contacts: {contacts} after "
        "{contacts_before}."
    ),
    "volume_spread_evenly": (
        "{channel}: the file does not say when in a day contacts come, so the typed contacts "
        "of a week are spread evenly over the opening hours."
    ),
    "volume_too_large": (
        "A load of {load} people talking at once is more than the {most} that can be worked "
        "out. Check the volume and the handle time."
    ),
    "volumes_as_typed": "{channel}: {a_week} contacts a week, hour by hour as typed.",
    "volumes_by_day": (
        "{channel}: {a_week} contacts a week, typed by day, spread evenly over the opening "
        "hours of each day."
    ),
    "volumes_cell_too_many": (
        "More than ten million contacts at a time were not counted: correct the number."
    ),
    "volumes_cell_unknown": "It is no number of contacts, such as 12, and was not counted.",
    "volumes_channel_twice": "{channel} is there twice: put its contacts into one line.",
    "volumes_channel_unnamed": "A channel has no name: choose one, such as email or phone.",
    "volumes_day_twice": "A weekday is there twice: paste one week at a time.",
    "volumes_days": (
        "{channel} has {given} days where 7 make a week: type the contacts of each day again."
    ),
    "volumes_days_wanted": (
        "{file}, line {line}: {key} wants the contacts of each day, Monday first: 7 numbers, "
        "or the 5 of a working week, such as [40, 30, 30, 30, 20]."
    ),
    "volumes_empty": "{channel} has no contacts: type how many come in a week.",
    "volumes_foreign": (
        "{path} holds no volumes: write a table for each channel, such as [channels.email] "
        'with a_week = 200 and handle_time = "6min".'
    ),
    "volumes_handle_time": (
        "The time for one contact of {channel} must be more than nothing and at most a week: "
        "write it as 6min or 4:30."
    ),
    "volumes_impossible": (
        "The contacts of {channel} must be numbers from 0 up, at most ten million."
    ),
    "volumes_interval": "A week can be typed by 15, 30 or 60 minutes, not by {minutes}.",
    "volumes_line_unread": "Line {line} of the contacts, “{text}”: {why}",
    "volumes_never_open": (
        "{channel} has no opening hours to come in: type them, such as Mon-Fri 09:00-18:00, or "
        "type the contacts hour by hour."
    ),
    "volumes_no_grid": (
        "This is no grid of contacts: put weekdays above the columns and a time of day, such "
        "as 09:00, before each row."
    ),
    "volumes_none": "Nothing is typed yet: add a channel with its contacts of a week.",
    "volumes_not_toml": "{path} cannot be read as typed volumes: {why}",
    "volumes_not_utf8": "{path} is not a text file in UTF-8: save it as UTF-8 text and try again.",
    "volumes_number_unclear": (
        "It may mean {large} or {small} and was not counted: write thousands without a dot or "
        "comma."
    ),
    "volumes_row_long": (
        "It has more cells than the head of the table: where commas stand between the cells, "
        "write numbers without them."
    ),
    "volumes_slots": (
        "{channel} has {given} numbers where {slots} make a week: paste the whole week again."
    ),
    "volumes_spread_evenly": (
        "{channel}: {a_week} contacts a week, typed, spread evenly over the opening hours."
    ),
    "volumes_steps_differ": (
        "{file}: the contacts are typed by steps of different minutes ({steps}): write the "
        "same times of day for every channel."
    ),
    "volumes_time_twice": "Its time is in an earlier row already: the row was not counted.",
    "wait_holds_menu": (
        "{channel}: waits seem to include the time in the menu, which makes customers look "
        "more patient than they are. Import the time in the queue alone if there is one."
    ),
    "warm_up_not_settled": (
        "After {weeks} weeks the backlog still drifts: the figures describe a queue on its "
        "way, not a settled one."
    ),
    "weakest_hour_frt_within": (
        "In the hour {hour} only {share} of first replies keep the promise, against {overall} "
        "overall (n = {n})."
    ),
    "weakest_hour_service_level": (
        "In the hour {hour} only {share} of calls and chats are answered in time, against "
        "{overall} overall (n = {n})."
    ),
    "weakest_weekday_frt_within": (
        "On {weekday} only {share} of first replies keep the promise, against {overall} "
        "overall (n = {n})."
    ),
    "weakest_weekday_service_level": (
        "On {weekday} only {share} of calls and chats are answered in time, against {overall} "
        "overall (n = {n})."
    ),
    "weekly_hours_not_positive": (
        "A full-time person with {value} hours a week cannot be planned: write the paid hours "
        "of a week, such as 40."
    ),
    "why_business_clock": (
        "{channel} may wait: {share} of it comes while closed and is worked on after opening. "
        "An hour by itself knows neither that nor what the hours before left over, so the "
        "queue is lived on the business clock."
    ),
    "why_busy_days": (
        "Days of {channel} differ by more than chance. The promise is proved over busy and "
        "quiet days alike, which an average hour is not."
    ),
    "why_chat_chain": (
        "One person holds up to {most} chats at once in {channel}, each slower for the others. "
        "Dividing the handle time by their number is wrong by several people, so the chain of "
        "open chats is solved."
    ),
    "why_erlang_a": (
        "Customers of {channel} hang up after {patience_s} on average. Erlang C takes "
        "everybody to wait for ever and asks for too many people, so Erlang A counts who "
        "leaves."
    ),
    "why_erlang_c": (
        "Nothing tells how long customers of {channel} wait before they give up, so nobody is "
        "taken to: the safe side."
    ),
    "workbook_broken": (
        "{file} is damaged or not a workbook, and cannot be read. Open it in Excel or "
        "LibreOffice and save a fresh copy."
    ),
    "workbook_no_sheets": "{file} has no sheet with cells in it.",
    "workbook_password": (
        "{file} is protected with a password. Open it in Excel, save a copy without the "
        "password and choose that."
    ),
    "workbook_reader_missing": (
        "{file} could not be opened because the part of Aforo that reads workbooks did not "
        "start. Start Aforo again, or export CSV."
    ),
    "workbook_too_large": (
        "{file} needs more memory than a table should, often because of a stray cell far from "
        "the data. Copy the data into a new workbook, or export CSV."
    ),
    "workbook_too_old": (
        "{file} was saved by Excel 4 or older. Open it in Excel or LibreOffice and save it as "
        ".xlsx."
    ),
    "workbook_too_slow": (
        "{file} was still not read after {seconds}, so reading was stopped. Export it as CSV, "
        "or a shorter period."
    ),
    "worked_more_than_paid": (
        "The log shows {worked_s} of work for {paid_s} paid. Check the paid hours."
    ),
    "wrap_up_missing": (
        "{channel}: handle times hold talk but no after-call work. Add a column for it or type "
        "in the whole handle time, else the requirement is too low."
    ),
    "xml_with_entities": (
        "{file} defines abbreviations inside (XML entities), as harmful files do, so it was "
        "not opened. Open it in Excel and save a fresh copy."
    ),
    "zip_bomb": (
        "{file} would unpack to {unpacked_mb} MB or more, far more than its size explains, so "
        "it was not opened. Export it again, or unpack it yourself."
    ),
    "zip_broken": (
        "{file} is damaged or was not downloaded to the end. Export or download it again."
    ),
    "zip_method_unknown": (
        "{file} is packed with a method that Aforo does not know. Unpack it and choose the file."
    ),
    "zip_nested": (
        "{file} is an archive in an archive, more than {most} deep. Unpack it and choose the file."
    ),
    "zip_not_one_table": (
        "{file} is an archive without a table Aforo can read. Unpack it and choose the file."
    ),
    "zip_password": "{file} is an archive with a password. Unpack it and choose the file inside.",
    "zip_too_many_members": (
        "{file} holds {count} parts, more than the {most} a table needs, so it was not opened."
    ),
    "zone_abbreviation_doubtful": (
        "Time zones in “{column}” have several meanings; they are read as {readings}. Choose "
        "the zone of the file if that is wrong."
    ),
    "zone_of_row_unknown": (
        "{rows} rows name no known time zone in “{column}”; their times are read in {zone}."
    ),
    "zone_unknown": "“{zone}” is no time zone. Write it as Europe/Madrid or America/New_York.",
    "zones_mixed": (
        "{bare} carry no time zone while {zoned} do; they were read as UTC. Choose the time "
        "zone of the file if its clock is another."
    ),
}
