"""Computes coefficients of agreement again with packages of others. `python agreement.py FILE`, where FILE is from agreement.ts."""

import contextlib
import json
import logging
import os
import random
import sys

import krippendorff
import numpy
from krippendorff_unitized_alpha.krippendorffs_unitized_alpha import EMPTY_TAG, KrippendorffUnitizedAlpha, Segment as Unit
from nltk.metrics.agreement import AnnotationTask
from pyannote.core import Segment
from pygamma_agreement import CombinedCategoricalDissimilarity, Continuum, ShuffleContinuumSampler

failures = []
compared = 0


def compare(what, ours, theirs, tolerance=1e-9):
    global compared
    compared += 1
    if abs(ours - theirs) > tolerance:
        failures.append(f"{what}: Pressmark says {ours}, the other program {theirs}")


def ratings(number, case):
    rows = case["rows"]
    triples = [(str(who), str(item), value) for who, row in enumerate(rows) for item, value in enumerate(row) if value is not None]
    task = AnnotationTask(data=triples)
    if case["cohen"] is not None:
        compare(f"Cohen's kappa of ratings {number} (nltk)", case["cohen"], task.kappa())
    if case["fleiss"] is not None:
        compare(f"Fleiss' kappa of ratings {number} (nltk)", case["fleiss"], fleiss(rows))
    values = sorted({value for _, _, value in triples})
    matrix = [[numpy.nan if value is None else values.index(value) for value in row] for row in rows]
    compare(
        f"Krippendorff's alpha of ratings {number} (krippendorff)",
        case["alpha"],
        krippendorff.alpha(reliability_data=matrix, level_of_measurement="nominal"),
    )
    if all(value is not None for row in rows for value in row):
        compare(f"Krippendorff's alpha of ratings {number} (nltk)", case["alpha"], task.alpha())


def fleiss(rows):
    """nltk's multi_kappa is that of Davies and Fleiss (1982), so its parts are put together as Fleiss (1971) does."""
    triples = [(str(who), str(item), value) for who, row in enumerate(rows) for item, value in enumerate(row)]
    task = AnnotationTask(data=triples)
    observed = task.avg_Ao()
    total = len(triples)
    expected = sum((task.Nk(value) / total) ** 2 for value in task.K)
    return (observed - expected) / (1 - expected)


def continuum(number, case):
    continuum = Continuum()
    for who, units in enumerate(case["annotators"]):
        continuum.add_annotator(str(who))
        for unit in units:
            continuum.add(str(who), Segment(float(unit["start"]), float(unit["end"])), unit["tag"])
    dissimilarity = CombinedCategoricalDissimilarity(alpha=1, beta=1, delta_empty=1)
    best = continuum.get_best_alignment(dissimilarity)
    compare(f"the disorder of continuum {number} (pygamma-agreement)", case["observed"], float(best.disorder), 1e-4)
    # Both are estimates from random samples.
    theirs = continuum.compute_gamma(dissimilarity, n_samples=100, precision_level=0.02, sampler=ShuffleContinuumSampler())
    compare(f"gamma of continuum {number} (pygamma-agreement)", case["gamma"], float(theirs.gamma), 0.04)
    partitions = {str(who): partition(units, case["end"]) for who, units in enumerate(case["annotators"])}
    compare(f"the unitising alpha of continuum {number} (krippendorff-unitized-alpha)", case["unitising"], KrippendorffUnitizedAlpha(partitions).result)


def partition(units, end):
    segments = []
    at = 0
    for unit in sorted(units, key=lambda each: each["start"]):
        if unit["start"] > at:
            segments.append(Unit(EMPTY_TAG, at, unit["start"]))
        segments.append(Unit(unit["tag"], unit["start"], unit["end"]))
        at = unit["end"]
    if at < end:
        segments.append(Unit(EMPTY_TAG, at, end))
    return segments


@contextlib.contextmanager
def quiet():
    """The solver of linear programs writes its progress to standard output."""
    kept = os.dup(1)
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    try:
        yield
    finally:
        os.dup2(kept, 1)


random.seed(1)
numpy.random.seed(1)
logging.disable(logging.WARNING)
with open(sys.argv[1], encoding="utf-8") as file:
    cases = json.load(file)
with quiet():
    for number, case in enumerate(cases["ratings"]):
        ratings(number, case)
    for number, case in enumerate(cases["continua"]):
        continuum(number, case)
for failure in failures:
    print(failure)
print(f"{compared - len(failures)} passed, {len(failures)} failed")
sys.exit(1 if failures or compared < 40 else 0)
