import pytest

from core.messages import sentence
from core.metrics.headline import headline
from core.model.measure import Measure
from core.model.scenario import Scenario
from core.problems import note
from core.translations import LANGUAGES, sentences_of, speaker


@pytest.mark.parametrize("language", ["es", "it"])
def test_that_remarks_are_said_in_the_language_asked_for(language: str) -> None:
    remark = note("file_missing", file="marzo.csv")
    said = speaker(language)(remark)
    assert "marzo.csv" in said
    assert said != sentence(remark)


def test_that_english_is_its_own_source() -> None:
    remark = note("file_missing", file="march.csv")
    assert speaker("en")(remark) == sentence(remark)
    assert not sentences_of("en").plain


def test_that_an_unknown_remark_still_says_something() -> None:
    assert "never heard of" in speaker("es")(note("never_heard_of", x=1))


def test_that_figures_and_fields_follow_the_language() -> None:
    english = speaker("en")(note("needs_column", field="csat", fields=("csat",)))
    italian = speaker("it")(note("needs_column", field="csat", fields=("csat",)))
    assert "Satisfaction" in english
    assert "Soddisfazione" in italian
    remark = note("event_rows_folded", rows=5998, tickets=890, contacts=890)
    assert "5,998" in speaker("en")(remark)
    assert "5.998" in speaker("es")(remark)


def test_that_weekdays_days_and_kpis_follow_the_language() -> None:
    monday = note("weakest_weekday_frt_within", weekday="Mon", share=0.5, overall=0.8, n=60)
    assert "lunes" in speaker("es")(monday)
    assert "lunedì" in speaker("it")(monday)
    assert "Monday" in speaker("en")(monday)
    peak = note("peak_day", day="2026-03-02", contacts=60, times=3.0, usual=20, n=600)
    assert "lun 2 mar 2026" in speaker("es")(peak)
    better = note("got_better", kpi="csat", value=0.8, before=0.7, measured_in="share", n=90)
    assert "Satisfacción" in speaker("es")(better)
    slower = note("got_worse", kpi="frt", value=60.0, before=30.0, measured_in="s", n=90)
    assert "Tempo di prima risposta" in speaker("it")(slower)


def test_that_one_contact_or_day_is_said_in_the_singular() -> None:
    def said(contacts: int, days: int) -> list[str]:
        found = {"volume": Measure("volume", float(contacts), "count", contacts)}
        return [speaker(language)(headline(Scenario(), found, days)) for language in LANGUAGES]

    assert said(1, 1) == [
        "One contact in one day.", "Un contacto en un día.", "Un contatto in un giorno.",
    ]  # fmt: skip
    assert said(1, 5) == [
        "One contact in 5 days.", "Un contacto en 5 días.", "Un contatto in 5 giorni.",
    ]  # fmt: skip
    assert said(3, 1)[2] == "3 contatti in un giorno."
    assert said(1, 0)[1] == "Un contacto sin fecha."


@pytest.mark.parametrize(("language", "first"), [("es", "Lunes"), ("it", "Lunedì")])
def test_that_a_sentence_begins_with_a_capital(language: str, first: str) -> None:
    peak = note("peak_without_cover", weekday="Mon", hour=9, mean=4, share=0.5, overall=0.2, n=80)
    assert speaker(language)(peak).startswith(first)
