"""What was read, as every command says it, and remarks for JSON."""

from __future__ import annotations

from core.cli import wording
from core.cli.terminal import Answer
from core.messages import sentence
from core.model.dataset import Kind
from core.problems import Note
from core.results import Results


def reading(results: Results) -> Answer:
    """Rows read, used and set aside, the files and their remarks."""
    from core.ingest.ledger import reason_counts

    aside = results.set_aside()
    first, last = results.first_last()
    return {
        "rows_read": sum(d.rows_read for d in results.project.datasets),
        "contacts": len(results.combined.contacts),
        "rows_used": sum(d.rows_used for d in results.project.datasets),
        "rows_set_aside": sum(reason_counts(aside, "row").values()),
        "repeated_across_files": len(results.combined.repeated),
        "set_aside_by_reason": reason_counts(aside),
        "first": first,
        "last": last,
        "sources": [
            {
                "name": d.name,
                "kind": str(d.kind),
                "grain": str(d.mapping.grain),
                "rows_read": d.rows_read,
                "rows_used": d.rows_used,
                "rows": len(d.table),
                "warnings": [remark(w) for w in d.warnings],
            }
            for d in results.project.datasets
        ],
        "notes": [remark(n) for n in (*results.combined.notes, *results.facts.side.notes)],
    }  # fmt: skip


def remark(said: Note) -> Answer:
    """A remark with its code, its sentence and its particulars."""
    return {"code": said.code, "message": sentence(said), **said.data}


def rows_sentence(answer: Answer) -> str:
    """How many rows were read and what became of them."""
    return (
        f"{answer['rows_read']:,} rows read, {answer['contacts']:,} contacts, "
        f"{answer['rows_set_aside']:,} rows set aside"
    )


def read_sentence(answer: Answer) -> str:
    """The rows, and the days they cover."""
    text = rows_sentence(answer)
    kinds = {source["kind"] for source in answer["sources"]}
    if kinds == {str(Kind.INTERVALS)}:
        text += " (a table of totals: KPIs that need single contacts are not available)"
    if answer["first"]:
        text += f"; {wording.when(answer['first'])} to {wording.when(answer['last'])}"
    return text + "."
