#!/usr/bin/env python3
"""How well and how fast resumes are read, beside other readers on the same files in the same minute.

    resumes.py --measure PROGRAM [--corpus DIR] [--fixtures DIR]

PROGRAM is the example `measure` of resume-reader. A set is a folder with manifest.json, truth/, ref/ and the files; the
corpus brings the scorer. Our own files are told apart by `held_back`: those were never looked at while tuning. Other
readers (pdftotext, PyMuPDF, pdfium) take part where they are installed. It needs nothing but the standard library.
"""
import argparse
import importlib.util
import json
import pathlib
import shutil
import statistics
import subprocess
import tempfile
import time

BINS = [(0.9, 1.01), (0.7, 0.9), (0.5, 0.7), (0.0, 0.5)]


def load_scorer(folder):
    spec = importlib.util.spec_from_file_location("score", folder / "score.py")
    scorer = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scorer)
    return scorer


def corpus_set(folder):
    items = json.loads((folder / "manifest.json").read_text())["files"]
    return folder, [dict(item, path=f"pdf/{item['id']}.pdf") for item in items]


def fixture_sets(folder):
    manifest = folder / "manifest.json"
    if not manifest.is_file():
        return {}
    items = json.loads(manifest.read_text())["files"]
    seen = [item for item in items if not item["held_back"]]
    held = [item for item in items if item["held_back"]]
    return {"our own, seen": (folder, seen), "our own, held back": (folder, held)}


def scored(scorer, root, items, out):
    """The scorer's rows for what lies in `out`, and what the rows' means are."""
    with tempfile.TemporaryDirectory() as place:
        place = pathlib.Path(place)
        (place / "manifest.json").write_text(json.dumps({"files": items}))
        for name in ("truth", "ref"):
            (place / name).symlink_to((root / name).resolve())
        scorer.HERE = str(place)
        return {mode: scorer.run(mode, str(out)) for mode in ("text", "json")}


def table(title, results):
    print(f"\n{title}")
    for mode, (rows, mean, macro) in results.items():
        label = {"text": "text", "json": "structure"}[mode]
        print(f"  {label:10} {len(rows):3} files   macro {macro:.4f}")
        print("    " + "  ".join(f"{field} {value:.3f} ({count})" for field, (value, count) in mean.items() if count))


def by_columns(items, rows):
    for columns in (1, 2):
        ids = {item["id"] for item in items if item.get("columns") == columns}
        orders = [row["order"] for name, row in rows.items() if name in ids and row.get("order") is not None]
        if orders:
            print(f"    order, {columns} column{'s' if columns > 1 else ''}: {statistics.mean(orders):.4f} ({len(orders)} files)")


def pdftotext():
    if shutil.which("pdftotext"):
        return lambda path: subprocess.run(["pdftotext", "-enc", "UTF-8", path, "-"], capture_output=True, check=False).stdout.decode("utf-8", "replace")


def pymupdf():
    try:
        import pymupdf
    except ImportError:
        return None
    return lambda path: "\f".join(page.get_text(sort=False) for page in pymupdf.open(path))


def pdfium():
    try:
        import pypdfium2
    except ImportError:
        return None

    def read(path):
        document = pypdfium2.PdfDocument(path)
        return "\f".join(page.get_textpage().get_text_range() for page in document)

    return read


def others(scorer, root, items):
    """Text of the same PDFs by other readers; returns pdfium's median time in milliseconds."""
    items = [item for item in items if item["path"].endswith(".pdf")]
    pdfium_time = None
    for name, reader in (("pdftotext", pdftotext()), ("PyMuPDF", pymupdf()), ("pdfium", pdfium())):
        if reader is None:
            print(f"    {name}: not installed")
            continue
        with tempfile.TemporaryDirectory() as out:
            times = []
            for item in items:
                best, text = None, ""
                for _ in range(3):
                    start = time.perf_counter()
                    try:
                        text = reader(str(root / item["path"]))
                    except Exception as error:  # a reader that fails has read nothing
                        print(f"    {name} fails on {item['id']}: {error}")
                    took = (time.perf_counter() - start) * 1000
                    best = took if best is None else min(best, took)
                times.append(best)
                (pathlib.Path(out) / f"{item['id']}.txt").write_text(text, encoding="utf-8", errors="replace")
            _, mean, macro = scored(scorer, root, items, out)["text"]
        median = statistics.median(times)
        pdfium_time = median if name == "pdfium" else pdfium_time
        print(f"    {name:10} text macro {macro:.4f}, order {mean['order'][0]:.4f}, median {median:.1f} ms")
    return pdfium_time


def measure(program, root, items, out):
    """Writes text and JSON of every file into `out`; the milliseconds each took, best of three."""
    lines = subprocess.run([program, out, *(str(root / item["path"]) for item in items)], capture_output=True, text=True, check=True).stdout
    return [float(line.split("\t")[1]) for line in lines.splitlines()]


def values(document):
    """The values that truth knows and confidence speaks of: kind, pointer, text, entry."""
    basics = document.get("basics") or {}
    for field in ("name", "email", "phone"):
        if basics.get(field):
            yield f"basics/{field}", f"/basics/{field}", basics[field], None
    for section, fields in (("work", ("name", "position", "startDate", "endDate")), ("education", ("institution", "startDate", "endDate")), ("certificates", ("name",))):
        for at, entry in enumerate(document.get(section) or []):
            for field in fields:
                if isinstance(entry, dict) and entry.get(field):
                    yield f"{section}/{field}", f"/{section}/{at}/{field}", entry[field], entry
    for at, skill in enumerate(document.get("skills") or []):
        if isinstance(skill, dict):
            for number, keyword in enumerate(skill.get("keywords") or []):
                yield "skills", f"/skills/{at}/keywords/{number}", keyword, None
            if skill.get("name") and not skill.get("keywords"):
                yield "skills", f"/skills/{at}/name", skill["name"], None


def is_right(scorer, kind, value, entry, truth):
    known = [(other, of) for other_kind, _, other, of in values(truth) if other_kind == kind]
    if kind.endswith("Date"):
        names = [field for field in ("name", "position", "institution") if entry.get(field)]
        same = lambda of: any(scorer.ratio(entry[field], of.get(field)) >= scorer.TH for field in names)
        return any(scorer.ndate(value) == scorer.ndate(other) for other, of in known if same(of))
    if kind == "basics/phone":
        return any(scorer.digits(value) == scorer.digits(other) for other, _ in known)
    return any(scorer.ratio(value, other) >= scorer.TH for other, _ in known)


def calibration(scorer, root, items, out):
    """Per kind of field: of the values given with this confidence, how many are right."""
    counts = {}
    for item in items:
        truth = json.loads((root / "truth" / f"{item['id']}.json").read_text())
        path = pathlib.Path(out) / f"{item['id']}.json"
        if truth["meta"].get("kind") in ("text-only", "image-only") or not path.is_file():
            continue
        found = json.loads(path.read_text())
        confidence = ((found.get("meta") or {}).get("coach") or {}).get("confidence") or {}
        known = {kind for kind, _, _, _ in values(truth)}
        for kind, pointer, value, entry in values(found):
            if pointer in confidence and kind in known:
                low = next(low for low, high in BINS if low <= confidence[pointer] < high)
                right, total = counts.get((kind, low), (0, 0))
                counts[kind, low] = (right + is_right(scorer, kind, value, entry, truth), total + 1)
    return counts


def print_calibration(counts):
    print("\ncalibration: of the values given with this confidence, right")
    print(f"  {'field':24}" + "".join(f"{f'{low} to {min(high, 1)}':>18}" for low, high in BINS))
    kinds = sorted({kind for kind, _ in counts})
    for kind in kinds + ["all"]:
        cells = []
        for low, _ in BINS:
            chosen = [value for (other, bottom), value in counts.items() if bottom == low and kind in (other, "all")]
            right, total = sum(right for right, _ in chosen), sum(total for _, total in chosen)
            cells.append(f"{right / total:.3f} ({total})" if total else "-")
        print(f"  {kind:24}" + "".join(f"{cell:>18}" for cell in cells))


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--measure", required=True)
    arguments.add_argument("--corpus", type=pathlib.Path)
    arguments.add_argument("--fixtures", type=pathlib.Path, required=True)
    chosen = arguments.parse_args()
    if not chosen.corpus or not (chosen.corpus / "score.py").is_file():
        raise SystemExit("The scorer comes with the corpus: set RESUME_CORPUS to its folder.")
    scorer = load_scorer(chosen.corpus)
    sets = {"corpus": corpus_set(chosen.corpus), **fixture_sets(chosen.fixtures)}
    for name, (root, items) in sets.items():
        if not items:
            continue
        with tempfile.TemporaryDirectory() as out:
            times = measure(chosen.measure, root, items, out)
            results = scored(scorer, root, items, out)
            table(f"{name}: {len(items)} files, median {statistics.median(times):.1f} ms, slowest {max(times):.0f} ms", results)
            by_columns(items, results["text"][0])
            pdfium_time = others(scorer, root, items)
            if pdfium_time:
                pdfs = [took for took, item in zip(times, items) if item["path"].endswith(".pdf")]
                print(f"    reading with structure takes {statistics.median(pdfs) / pdfium_time:.2f} times pdfium's text alone")
            print_calibration(calibration(scorer, root, items, out))


if __name__ == "__main__":
    main()
