"""The English sentence of every remark and problem, by code. Placeholders are the particulars."""

SENTENCES: dict[str, str] = {
    "day_unreadable": "{option} {text}: write the day as YYYY-MM-DD, for example 2026-03-31.",
    "dimension_unknown": "“{dimension}” is no dimension. Use one of: {known}.",
    "duration_unreadable": "“{text}” is not a duration. Write it as 20s, 3min, 4h, 2d or 1:30.",
    "file_missing": "There is no file “{path}”. Check the name and the folder.",
    "file_unreadable": "“{path}” cannot be read: {why}.",
    "file_unwritable": (
        "“{path}” cannot be written: {why}. It may be open in another program or the folder "
        "protected; choose another name."
    ),
    "folder_unwritable": "The folder “{path}” cannot be written: {why}. Choose another folder.",
    "interrupted": "Stopped before it was finished; nothing was written.",
    "mapping_unreadable": "{path} is not a mapping written by “aforo inspect --json”: {why}.",
    "memory_exhausted": (
        "This computer has not enough free memory for this file. Close other programs or split "
        "the file by month."
    ),
    "period_empty": (
        "The period from {start} to {end} holds no day. Give an earlier --from or a later --to."
    ),
    "project_and_files": (
        "“{path}” is a saved project: open it alone, or give the exports without it."
    ),
    "reading_ambiguous": (
        "Column “{column}” can be read in more than one way: {readings}. Choose one in the "
        "mapping."
    ),
    "scenario_amount_negative": (
        "{file}, line {line}: {key} = {value} is not possible; write an amount of 0 or more."
    ),
    "scenario_key_missing": (
        "{file}, line {line}: {key} needs “{missing}”, for example {{ share = 0.80, within = "
        "\"20s\" }}."
    ),
    "scenario_key_unknown": "{file}, line {line}: “{key}” is not known here. Known: {known}.",
    "scenario_not_toml": "{path} is not a readable scenario file: {why}.",
    "scenario_share_impossible": (
        "{file}, line {line}: {key} = {value} is not possible; write a share between 0 and 1, "
        "such as 0.80 (a promise can be 0.999 at most)."
    ),
    "scenario_time_impossible": (
        "{file}, line {line}: {key} = {value} is not possible; write a time above zero, such "
        "as 20s or 4h."
    ),
    "scenario_type": "{file}, line {line}: {key} must be {wanted}.",
    "scenario_value_unknown": (
        "{file}, line {line}: {key} = {value} is not possible; use one of: {known}."
    ),
    "zone_unknown": "“{zone}” is no time zone. Write it as Europe/Madrid or America/New_York.",
}
