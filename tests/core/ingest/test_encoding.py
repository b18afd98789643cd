"""Bytes become the letters that were meant, or the doubt is said."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.ingest.raw import RawTable
from core.ingest.text.delimited import read_content
from core.ingest.text.encoding import as_utf8, judge
from core.ingest.text.mojibake import repaired
from core.model.dataset import Dialect
from core.problems import Problem

SENTENCES = {
    "es": (
        "El cliente llamó para pedir información sobre su factura",
        "La señora Peña quiere cambiar su contraseña mañana",
        "Reclamación por avería en la línea", "¿Cuándo llega el técnico?", "Se cerró sin solución",
        "El envío llegó dañado", "Última actualización", "¡Gracias por su atención!",
        "Cobro indebido de 35 € en la tarjeta", "Habitación 3ª planta", "Nº de póliza incorrecto",
        "Logroño, Cádiz y Córdoba", "Íñigo Ibáñez", "No encontró su maletín", "cañería rota",
    ),
    "it": (
        "La priorità è alta perché il cliente è già arrabbiato", "Città di residenza: Forlì",
        "Non si può più accedere all’account", "L’utente chiede perché non funziona",
        "Attività sospesa lunedì", "Quantità errata nell’ordine", "Il tecnico verrà martedì",
        "Cos’è successo?", "Difficoltà di accesso", "È stato risolto", "un po’ di velocità in più",
    ),
    "pt": (
        "O usuário não consegue acessar a conta", "Solicitação de devolução do cartão",
        "Reclamações em São Paulo", "Você já recebeu a resposta?", "Número de protocolo inválido",
        "Maçãs e pães", "Situação urgente, três ligações", "Ótimo serviço", "João Araújo",
        "Lâmpada queimada no portão", "até amanhã", "Inscrição da irmã",
    ),
    "fr": (
        "Le client n’a pas reçu sa réponse", "Problème de connexion à l’intranet",
        "Réclamation clôturée après relance", "L’équipe a été prévenue", "Délai dépassé",
        "Où est mon colis envoyé en février ?", "Très déçu du service", "À bientôt, Élodie",
        "Ça ne fonctionne plus depuis hier", "Le coût élevé du contrôle", "sœur de Noël",
    ),
    "de": (
        "Der Kunde möchte eine Rückmeldung über den Vertrag", "Größe falsch geliefert",
        "Straße gesperrt", "Schöne Grüße aus München", "Gerät läuft nicht mehr", "Tür öffnet nicht",
        "Ärger mit der Gebühr", "Prüfung der Störung", "Übersicht für Käufer", "Öl und Änderung",
    ),
}  # fmt: skip
SINGLE_BYTE = ("cp1252", "latin-1", "iso8859-15", "cp850", "cp437", "mac_roman")
UNICODE = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32")


def accented(sentence: str) -> list[str]:
    return [word for word in sentence.split() if not word.isascii()]


def fits(text: str, encoding: str) -> bool:
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


def read_back(data: bytes) -> tuple[str, set[str]]:
    reading = judge([data])
    codes = {reading.remark.code} if reading.remark else set[str]()
    return as_utf8(data, reading.encoding, asked=False).text.decode(), codes


@pytest.mark.parametrize("encoding", [*SINGLE_BYTE, *UNICODE])
@pytest.mark.parametrize("language", SENTENCES)
def test_that_every_sentence_comes_back_or_is_doubted(language: str, encoding: str) -> None:
    for sentence in filter(lambda text: fits(text, encoding), SENTENCES[language]):
        text = f"id,subject\n1,{sentence}\n2,ok\n"
        back, codes = read_back(text.encode(encoding))
        assert back == text or "encoding_uncertain" in codes
        if len(accented(sentence)) > 2:
            assert back == text


@pytest.mark.parametrize("encoding", SINGLE_BYTE)
@pytest.mark.parametrize("language", SENTENCES)
def test_that_a_few_accented_words_are_enough(language: str, encoding: str) -> None:
    words = [
        word for line in SENTENCES[language] for word in accented(line) if fits(word, encoding)
    ]
    draw = random.Random(5)
    for _ in range(25):
        text = "\n".join(f"{n};{word};x" for n, word in enumerate(draw.sample(words, 4)))
        assert read_back(text.encode(encoding))[0] == text


@given(
    st.sampled_from(sorted(SENTENCES)).flatmap(
        lambda language: st.lists(
            st.sampled_from(SENTENCES[language]), min_size=4, max_size=9, unique=True
        )
    ),
    st.sampled_from([*SINGLE_BYTE, *UNICODE]),
    st.sampled_from([",", ";", "\t", "|"]),
)
@settings(max_examples=150, deadline=None)
def test_that_any_sentences_of_a_language_are_never_turned_into_something_else(
    sentences: list[str], encoding: str, mark: str
) -> None:
    kept = [line.encode(encoding, "ignore").decode(encoding) for line in sentences]
    lines = [f"id{mark}subject", *(f'{n}{mark}"{line}"' for n, line in enumerate(kept))]
    table = read_content("\n".join(lines).encode(encoding), "export.csv")
    assert table.columns[1].to_pylist() == kept


def codes(table: RawTable) -> dict[str, dict[str, object]]:
    return {remark.code: dict(remark.data) for remark in table.warnings}


def test_that_one_ambiguous_word_is_read_with_both_readings_said() -> None:
    table = read_content("id,day\n1,Días\n".encode("mac_roman"), "export.csv")
    said = codes(table)["encoding_uncertain"]
    assert "Días" in (said["read"], said["or_read"]) or table.columns[1][0].as_py() == "Días"


def test_that_plain_text_and_proved_unicode_need_no_remark() -> None:
    for data in (b"id,day\n1,Monday\n", "id,day\n1,Días\n".encode()):
        assert not codes(read_content(data, "export.csv"))


def test_that_a_few_strange_bytes_in_utf8_are_kept_counted_and_placed() -> None:
    lines = [f"{n},città è più".encode() for n in range(40)]
    lines[7], lines[30] = b"7,citt\xe0 bella", b"30,perch\xe9"
    data = b"id,name\n" + b"\n".join(lines) + b"\n"
    table = read_content(data, "export.csv")
    assert table.dialect.encoding == "utf-8"
    assert table.columns[1][7].as_py() == "città bella"
    assert table.columns[1][30].as_py() == "perché"
    assert codes(table)["bytes_kept"] == {"count": 2, "lines": "9, 32"}
    again = read_content(data, "export.csv", table.dialect)
    assert again.columns[1].equals(table.columns[1])


def test_that_two_exports_of_different_encodings_pasted_together_are_both_right() -> None:
    half = "id,name\n" + "".join(f"{n},señal única\n" for n in range(30))
    data = half.encode() + half.encode("cp1252")
    table = read_content(data, "export.csv")
    assert set(table.columns[1].to_pylist()) == {"señal única"}
    assert codes(table)["bytes_kept"]["count"] == 60


@pytest.mark.parametrize("mistaken", ["cp1252", "latin-1", "mac_roman", "cp850"])
@pytest.mark.parametrize("text", ["Priorità", "¿Qué pasó mañana?", "“niño” – 5 €", "Größe", "ÀÉÑ"])
def test_that_text_read_in_the_wrong_encoding_once_is_put_right(text: str, mistaken: str) -> None:
    wrong = "".join(bytes([byte]).decode(mistaken, "ignore") or chr(byte) for byte in text.encode())
    assert repaired(wrong)[0] == text
    assert repaired(text) == (text, 0)


def test_that_garbled_headers_and_cells_are_repaired_and_counted() -> None:
    right = "id;Priorità;Descripción\n1;Alta;Avería en la línea\n2;Baja;São João\n"
    garbled = right.encode().decode("latin-1").encode()
    table = read_content(garbled, "export.csv")
    assert table.header == ("id", "Priorità", "Descripción")
    assert table.columns[2].to_pylist() == ["Avería en la línea", "São João"]
    assert codes(table)["mojibake_repaired"]["count"] == 6
    assert table.dialect.repair
    as_it_is = read_content(garbled, "export.csv", Dialect("csv", "utf-8", ";"))
    assert as_it_is.header[1] == "Priorit\xc3"


def test_that_twice_garbled_text_is_repaired() -> None:
    once = "Información".encode().decode("latin-1")
    assert repaired(once.encode().decode("latin-1"))[0] == "Información"


@pytest.mark.parametrize("text", ["0Â€A", "Â€", "5 Â€ per piece"])
def test_that_text_is_not_repaired_into_control_characters(text: str) -> None:
    assert repaired(text) == (text, 0)


@given(
    st.text(
        st.characters(categories=["Lu", "Ll"], max_codepoint=0x17F, exclude_characters="ŠŒŽšœžŸµ")
        | st.sampled_from(" ,;'-"),
        max_size=30,
    )
)
def test_that_proper_text_is_left_alone(text: str) -> None:
    assert repaired(text)[0] == text


def test_that_a_wrong_encoding_is_refused_with_its_line() -> None:
    data = "name\nAnna\nMuñoz\n".encode("cp1252")
    with pytest.raises(Problem) as problem:
        read_content(data, "export.csv", Dialect("csv", "utf-8"))
    assert problem.value.note.data["line"] == 3
    with pytest.raises(Problem) as unknown:
        read_content(data, "export.csv", Dialect("csv", "martian"))
    assert unknown.value.note.code == "encoding_unknown"


@pytest.mark.parametrize("cut", [1, 2, 3])
def test_that_a_file_cut_within_a_character_keeps_its_rows(cut: int) -> None:
    for encoding in ("utf-8", "utf-16", "utf-16-le"):
        data = ("id,name\n" + "1,niño\n" * 50 + "2,señal€").encode(encoding)[:-cut]
        assert read_content(data, "export.csv").rows >= 50
