"""How natural a text reads in five languages, judged by the letters around its accents.

The same byte is ñ in one encoding and ¤ in another. Both are possible characters, but only one
of them stands in `Espa?a`. Which letters stand beside which accents is learnt from the words below.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

_WORDS = {
    "es": """
        ñ año años mañana español España niño niña señor señora compañía campaña pequeño Muñoz
        Núñez Peña Ibáñez Zúñiga contraseña diseño tamaño daño baño otoño sueño enseñar Íñigo
        Begoña Logroño Cataluña A Coruña acompañar extraño señal engaño dueño cariño montaña
        atención información reclamación solicitud devolución facturación instalación avería
        averías teléfono telefónica electrónico creación resolución última actualización número
        público técnico técnica crédito débito días día todavía también así aquí allí más está
        están estará será podrá qué cómo cuándo dónde quién cuál según después además código
        categoría dirección correo gestión situación conexión revisión versión misión razón
        camión avión región opinión sesión decisión garantía batería energía policía compañías
        García Martínez Rodríguez González Hernández López Pérez Sánchez Gómez Jiménez Díaz
        Vásquez Ramírez Gutiérrez Domínguez Álvarez Fernández Suárez Méndez Córdoba Málaga Cádiz
        Ávila León Bogotá México Perú Panamá Medellín José María Jesús Andrés Raúl Óscar Ángel
        Ángela Íñigo Sofía Lucía Verónica Mónica Iván Tomás Martín Inés Rocío Concepción árbol
        único útil últimos época éxito él árabe índice ítem órdenes óptimo público pingüino
        vergüenza bilingüe antigüedad agüero lingüística miércoles sábado crítica crítico rápido
        próximo página artículo vehículo médico médica clínica fácil difícil móvil inglés interés
        café bebé té sé dé sí tú mí aún aeropuerto país países raíz oído reír líneas línea años
        pagó llamó recibió envió solucionó cerró abrió respondió canceló escaló llegó quedó
        estación ubicación habitación publicación operación GESTIÓN ATENCIÓN AÑO ESPAÑA TELÉFONO
        Nº 5 nº 12 n.º 3ª 1º 2ª 3er ¿Qué pasa? ¿Cómo ¿Dónde ¿Por ¿Tiene ¿Está ¡Hola! ¡Gracias!
        ¡No ¡Es 5 € 12,50 € 20 ºC 30° “hola” «hola» – — ’ Mª Cía. Úbeda tú él útiles árboles
        """,
    "it": """
        città perché più già può però così è là lì giù qualità quantità attività società
        novità priorità difficoltà velocità realtà libertà possibilità disponibilità università
        verità metà età unità facoltà pubblicità elettricità modalità identità necessità utilità
        capacità funzionalità responsabilità contabilità mobilità disabilità poiché affinché
        finché benché nonché né sé dopodiché cioè caffè tè ahimè Noè piè tivù virtù gioventù tribù
        quaggiù ventitré trentatré lunedì martedì mercoledì giovedì venerdì sì dì costì
        sarà farà verrà dovrà potrà avrà andrà darà starà chiamerà risponderà manderà sarò farò
        verrò avrò andrò dirò perciò ciò oblò comò metrò falò pagherò chiederà è stato È stata
        c’è cos’è dov’è com’è l’ordine l’utente l’agente dell’utente all’ufficio nell’app
        sull’account dall’ufficio un’altra quest’anno d’accord d’accordo l’ora po’ un po’ c’era
        l’hanno dell’ordine l’assistenza all’assistenza dell’azienda l’email l’indirizzo
        Nicolò Niccolò Forlì Cefalù Cantù Mondovì Patanè Foà Merlò Calò Fabbrì Santità Pietà
        PRIORITÀ CITTÀ QUALITÀ PIÙ È PERCHÉ ATTIVITÀ DIFFICOLTÀ Priorità Città Qualità
        n° 5 N° 12 1° 2ª 5 € 12,50 € 20 °C “ciao” «ciao» – — 30°
        """,
    "pt": """
        não são então estão serão razão cartão ligação atenção informação reclamação solicitação
        devolução faturação instalação criação resolução atualização situação conexão revisão
        versão questão gestão região opinião sessão decisão avião irmão mão pão João Simão Leão
        Sebastião Conceição Assunção Guimarães mães pães cães alemães ações reclamações informações
        ligações opções questões razões cartões milhões põe põem propõe limões Camões Simões
        Magalhães irmã maçã manhã amanhã lã fã órfã alemã Maranhão São Tomé ã õ
        você três mês inglês português francês Inês gênero ciência agência experiência frequência
        urgência assistência residência existência paciência Antônio Antónia António econômico
        econômica telefônica telefone eletrônico eletrónico crônico técnico técnica número público
        página vídeo código crédito débito dúvida útil fácil difícil móvel móveis possível
        disponível nível responsável aceitável é está até também já lá só nós avó avô vovô
        após através além ninguém alguém porém parabéns pé fé café José André Tomé Mário
        Cláudia Lúcia Sílvia Flávia Fábio Márcio Vítor César Érica Júlia Júlio Luís Luíza
        Araújo Patrícia Goiânia Brasília Belém Macapá Paraná Ceará Amapá Niterói Maceió Évora
        Setúbal Lisboa Bragança Gonçalves Conceição Mendonça França Lourenço serviço preço
        endereço começo cabeça força licença diferença presença criança herança mudança cobrança
        segurança esperança confiança avanço terça março lançar começou começa peça praça caça
        aço Açores preços serviços reforço eficaz à às àquele histórico relatório escritório
        usuário horário diário necessário secretária área áreas início vários vária óleo ótimo
        ônibus vôo lingüiça freqüente Ângela Ângelo Âmbito Índia último única álcool água águas
        mês três vêm têm lêem público português câmera câmara tâmara âncora lâmpada pêssego
        ATENÇÃO NÃO SÃO PAULO RECLAMAÇÃO INFORMAÇÕES USUÁRIO SERVIÇO AÇÃO ÓTIMO
        nº 5 Nº 12 1º 2ª 5 € “olá” «olá» – — 20 °C R$ 30° avaliação satisfação Não Água Época
        """,
    "fr": """
        é été événement événements éléments état étape étapes étude école étudiant équipe équipes
        élève énergie époque évaluation éviter échange échec économie édition égal écran écrit
        réponse réponses répondre réclamation résolu résolue résolution régler règle règlement
        réseau réserver réservation société qualité quantité priorité sécurité activité
        disponibilité difficulté possibilité responsabilité délai délais déjà défaut début
        décembre février
        dépôt dépannage détail détails déplacé désolé désactivé demandé envoyé reçu payé appelé
        téléphone téléphonique numéro numéros créé créée création fermé fermée clôturé traité
        première premier dernière derrière manière matière carrière frontière lumière très après
        près procès succès accès problème problèmes système modèle père mère frère Hélène Irène
        Thérèse Valérie Stéphanie Stéphane Frédéric Jérôme André Amélie Gaël Noël Joël Raphaël
        François Françoise ça façon leçon garçon français française reçois déçu aperçu commerçant
        Besançon Alençon à là voilà où déjà çà au-delà être même mêmes fête tête prêt arrêt
        intérêt fenêtre forêt enquête requête conquête extrême hôtel hôpital bientôt plutôt côté
        rôle contrôle drôle tôt dépôt impôt août goût coût coûts sûr mûr dû flûte connaît naître
        boîte maître île plaît paraît gîte traîner naïf maïs haïr héroïque Loïc Anaïs égoïste âge
        château gâteau tâche tâches bâtiment grâce théâtre câble pâtes âme cœur sœur œuvre vœu
        nœud œil bœuf manœuvre Noëlle Citroën ambiguë aiguë maïs L’État À Être Île Évry Éric Élodie
        Émilie Église ÉTAT ÉQUIPE QUALITÉ SOCIÉTÉ NUMÉRO PRIORITÉ CRÉÉ Ça Français Où À bientôt
        l’équipe l’état l’été d’être d’état qu’il n’est c’est j’ai s’il m’a t’a l’utilisateur
        aujourd’hui jusqu’à lorsqu’il d’un l’heure l’appel d’accord l’agent
        n° 5 N° 12 1° 5 € 12,50 € “oui” « oui » – — 20 °C Nîmes Orléans Saint-Étienne Béziers
        Angoulême Mâcon Châlons Épinal Sète Nancéien nécessaire général générale spécial matériel
        intéressé désiré préféré référence différence série période même crédit débit carte prénom
        """,
    "de": """
        für über können könnte möchte möglich Möglichkeit schön Größe größer groß Straße Straßen
        Grüße grüßen Fuß außer außerdem weiß heißt muß daß Maß schließen geschlossen schließlich
        Spaß Gruß süß heiß Müller Schäfer Köhler Krüger Böhm Jäger Schröder Günther Jürgen Jörg
        Björn Sören Käthe Bärbel Götz Lütz Hübner Kühn Führer Völker Förster Gärtner Bäcker
        Büro Menü Tür Türen früh zurück Rückruf Rückfrage Rückmeldung Glück Stück Brücke drücken
        müssen müsste dürfen dürfte würde würden wünschen Kündigung kündigen gekündigt gültig
        ungültig verfügbar prüfen geprüft Prüfung führen Führung gefühlt Gebühr Gebühren während
        wäre hätte spät später nächste nächster ändern Änderung geändert Länder Männer Gespräch
        Gespräche erklären Erklärung zuständig Zuständigkeit vollständig ständig Gerät Geräte
        Qualität Priorität Aktivität Universität Kapazität tätig Tätigkeit täglich jährlich
        Käufer Verkäufer verkäuflich Läden Bäume Häuser läuft läufig Aufträge Verträge Beiträge
        Störung Störungen gestört hören gehört gehören Köln Österreich öffnen geöffnet Öffnung
        öffentlich löschen gelöscht Lösung Lösungen gelöst nötig benötigt höher Höhe böse Möbel
        schöne König zwölf zwölften März Mängel mündlich unmöglich Zürich München Nürnberg
        Düsseldorf Würzburg Lübeck Münster Tübingen Thüringen Übersicht Überweisung übrig
        übertragen Ärger Ärzte Ähnlich ähnlich Öl Ölwechsel ÄNDERUNG FÜR STÖRUNG PRÜFUNG GRÖSSE
        MÜLLER RÜCKRUF GEBÜHR 5 € 12,50 € 20 °C „Hallo“ »Hallo« – — § 5 §§ 30°
        """,
    "other": """
        naïve café résumé Zoë Chloë Renée Siân Seán Ó Dáithí Malmö Göteborg Århus Åse å på får är
        för år även också många något två når København ø både højde følge køb Sørensen Jørgen
        Øst Møller æble være først få også Ærø İ ı ş ğ Œuvre œ Ÿ Þór
        it’s don’t we’re I’m can’t didn’t customer’s won’t doesn’t “yes” ‘no’ – — … wait… £5
        £ 12 €5 € 20 © ©2024 © Acme ® ™ Acme® Acme™ • item · 5 × 3 ± ½ µs 10 % 5 ° 90°
        """,
}
_APOSTROPHE = re.compile(r"([^\W\d_]+)’([^\W\d_]*)")
_STEMS = """
    l d n s c j m t qu un dell nell all dall sull quest quell bell sant dov cos com po anch tutt
    senz mezz jusqu lorsqu puisqu quoiqu aujourd quelqu presqu entr nessun ciascun alcun buon grand
    gl v o i mo di va fa da sta to be ca pe
    """
_ELIDED = frozenset(_STEMS.split())
"""What stands before the apostrophe where Italian, French and others leave a vowel out."""
_CONTRACTED = frozenset(["s", "t", "re", "ve", "ll", "m", "d", "em", "n"])
_VOWEL = re.compile("[aeiouhyáàâäéèêëíìîïóòôöúùûüœæ]|$", re.IGNORECASE)
_ODD_APOSTROPHE = 5.0
_WEIGHT_OF_THE_LANGUAGE = 3
_SYMBOL = 0.02
_LETTER = 0.6
_CONTROL = 1e-4
_RARE_LETTERS = frozenset("ÐðÞþÝýÿŸ×÷ƒˆ˜ıŠšŽžØøÅåÆæÏïËëÎîÛûÔôŒœ")


@dataclass(frozen=True, slots=True)
class _Habits:
    """How often accented characters stand between which neighbours."""

    alone: Counter[str]
    left: Counter[tuple[str, str]]
    right: Counter[tuple[str, str]]
    both: Counter[tuple[str, str, str]]


def _plain(char: str) -> str:
    """A neighbour as the habits know it: letters in lower case, digits as 0, the rest a space."""
    if char.isalpha():
        return char.lower()
    return "0" if char.isdigit() else " "


def surrounded(text: str) -> Iterable[tuple[str, str, str]]:
    """Every character outside ASCII with its neighbours."""
    padded = f" {text} "
    for at in range(1, len(padded) - 1):
        if padded[at] > "\x7f":
            yield padded[at - 1], padded[at], padded[at + 1]


@cache
def _habits() -> dict[str, _Habits]:
    found: dict[str, _Habits] = {}
    for language, words in _WORDS.items():
        habits = _Habits(Counter(), Counter(), Counter(), Counter())
        for before, char, after in surrounded(" ".join(words.split())):
            low = char.lower()
            near = _plain(before), _plain(after)
            habits.alone[low] += 1
            habits.left[near[0], low] += 1
            habits.right[low, near[1]] += 1
            habits.both[near[0], low, near[1]] += 1
        found[language] = habits
    return found


def _floor(char: str, before: str, after: str) -> float:
    """How likely a character is where nothing is known of its neighbours."""
    kind = unicodedata.category(char)
    if kind in ("Cc", "Cn", "Co"):
        return _CONTROL
    if kind[0] == "L" and kind != "Lo":
        return _LETTER * (0.05 if char in _RARE_LETTERS else 0.5)
    between = before.isalpha() and after.isalpha()
    if char == "\xa0":
        return _SYMBOL * (0.02 if between else 2.0)
    return _SYMBOL * (0.02 if between else 0.5)


def _case(before: str, char: str, after: str) -> float:
    """Odds that a letter is written large or small where its neighbours are."""
    if not char.isalpha():
        return 1.0
    if char.isupper() and before.islower():
        return 0.003
    if char.isupper() and after.islower() and before.isupper():
        return 0.02
    if char.islower() and (before.isupper() and after.isupper()):
        return 0.02
    return 1.0


def _likelihood(language: str, before: str, char: str, after: str) -> float:
    low, left, right = char.lower(), _plain(before), _plain(after)
    seen = _floor(char, before, after)
    for name, habits in _habits().items():
        weight = _WEIGHT_OF_THE_LANGUAGE if name == language else 0.2
        seen += weight * (
            8 * habits.both[left, low, right]
            + habits.left[left, low]
            + habits.right[low, right]
            + 0.1 * min(habits.alone[low], 20)
        )
    return math.log(seen * _case(before, char, after))


def _odd_apostrophes(text: str) -> int:
    """Apostrophes inside or after words that are no elision and no contraction."""
    return sum(
        found.group(2).lower() not in _CONTRACTED
        and (found.group(1).lower() not in _ELIDED or not _VOWEL.match(found.group(2)))
        for found in _APOSTROPHE.finditer(text)
    )


def naturalness(texts: Sequence[str]) -> float:
    """How well texts read in the language that fits them best, in nats; higher is more natural."""
    near = [place for text in texts for place in surrounded(text)]
    odd = sum(_odd_apostrophes(text) for text in texts if "’" in text)
    best = max(sum(_likelihood(name, *place) for place in near) for name in _WORDS)
    return best - _ODD_APOSTROPHE * odd
