from core.ingest.survey import Survey


def survey_ods(source, sheet):
    return Survey()
