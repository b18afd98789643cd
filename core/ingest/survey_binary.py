from core.ingest.survey import Survey


def survey_xlsb(source, sheet):
    return Survey()


def survey_xls(source, sheet):
    return Survey()
