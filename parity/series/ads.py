"""Job advertisements: which frameworks they name, in each sample, by the one rule of docs/data/jobs/matching.yaml."""

from __future__ import annotations

import csv
import io
import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import yaml

from parity.project import Project
from parity.series import Clone, Row, Series, rows
from parity.series.match import Rule, load

GUIDE = "alexeygrigorev/ai-engineering-field-guide"
HACKERS = "timqian/hacker-job-trends"
CALIFORNIA = "linpingyu/JobListings"
GLASSDOOR = "PlayingNumbers/ds_salary_proj"
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
FRAMEWORKS = ("pytorch", "tensorflow", "keras", "jax")
NAMED = (*FRAMEWORKS, "langchain", "sklearn", "huggingface", "python", "llm", "rag", "docker", "cloud", "sql")
EUROPE = ("USA", "GBR", "DEU", "NLD")


def advertisement(text: str) -> dict[str, Any]:
    """One file of the field guide; one of them breaks off its indentation, so that YAML cannot read it whole."""
    try:
        return dict(yaml.load(text, LOADER))
    except yaml.YAMLError:
        head, _, body = text.partition("\ndescription: |\n")
        end = re.search(r"\n(?=(?:industries|posted_date|url|source):)", body)
        tail = body[end.end() :] if end else ""
        return {**yaml.load(f"{head}\n{tail}", LOADER), "description": body[: end.start() if end else None]}


def place(location: str | None) -> str:
    """India, or one of the four other countries of that sample."""
    country = (location or "").rsplit(", ", 1)[-1]
    return "India" if country == "IND" else "US and Europe" if country in EUROPE else "not stated"


def guide(clone: Clone, rule: Rule) -> list[Row]:
    """A row for each different advertisement: company, title and the first 500 characters make it the same."""
    found: dict[tuple[str, str, str], Row] = {}
    for _, content in clone.read(clone.paths(r"job-market/data_raw/.*\.yaml")):
        ad = advertisement(content.decode("utf-8"))
        title, body = str(ad["title"]), str(ad.get("description") or "")
        skills = " , ".join(map(str, ad.get("skills") or []))
        named, said = rule.named(f"{title}\n{skills}\n{body}"), rule.said(title)
        row = {
            "ad": str(ad["job_id"]),
            "posted": str(ad["posted_date"])[:10],
            "place": place(ad.get("location")),
            "level": str(ad.get("level") or "not stated"),
            "roles": " ".join(role.id for role in rule.roles if role.id in said),
        }
        row |= {name: str(int(name in named)) for name in NAMED}
        found.setdefault((str(ad["company"]), title, body[:500]), row)
    return sorted(found.values(), key=lambda row: int(row["ad"]))


def base(project: Project) -> dict[str, int]:
    """How many advertisements of the sample of 2026 name each, with ``n``, ``both`` and ``none``."""
    found = rows(project, ADS.file)
    counts = {"n": len(found)} | {name: sum(row[name] == "1" for row in found) for name in NAMED}
    counts["both"] = sum(row["pytorch"] == row["tensorflow"] == "1" for row in found)
    counts["none"] = sum(all(row[name] == "0" for name in FRAMEWORKS) for row in found)
    return counts


def flags(project: Project, clones: Mapping[str, Clone], before: list[Row]) -> list[Row]:
    """The sample of 2026, one row for each advertisement."""
    return guide(clones[GUIDE], load(project))


def hackers(clone: Clone) -> Iterator[tuple[str, str]]:
    """Month and text of each answer to "Ask HN: Who is hiring?"."""
    for path, content in clone.read(clone.paths(r"assets/api/processed/\d{4}-\d\d-combined\.json")):
        comments = json.loads(content)["comments"]
        story = Counter(comment.get("parent") for comment in comments).most_common(1)[0][0]
        for comment in comments:
            if comment.get("parent") == story and comment.get("text"):
                yield path.rsplit("/", 1)[1][:7], re.sub(r"<[^>]+>", " ", comment["text"])


def different(clone: Clone, file: str, company: str, title: str, body: str) -> list[str]:
    """Texts of a table's advertisements; the same company, title and description count once."""
    content = dict(clone.read([file]))[file].decode("utf-8", "replace")
    rows = csv.DictReader(io.StringIO(content))
    return [f"{t}\n{b}" for _, t, b in dict.fromkeys((row[company], row[title], row[body]) for row in rows)]


def counted(named: Sequence[set[str]]) -> Row:
    """Counts over what each advertisement names."""
    ads = [found & set(FRAMEWORKS) for found in named]
    found: dict[str, int] = {"n": len(ads)}
    for name in FRAMEWORKS:
        found[name] = sum(name in ad for ad in ads)
    found["both"] = sum({"pytorch", "tensorflow"} <= ad for ad in ads)
    found["tensorflow_alone"] = sum(ad == {"tensorflow"} for ad in ads)
    found["none"] = sum(not ad for ad in ads)
    return {key: str(value) for key, value in found.items()}


def samples(project: Project, clones: Mapping[str, Clone], before: list[Row]) -> list[Row]:
    """A row for each sample; one whose clone is not there keeps its row."""
    rule = load(project)
    found = {row["sample"]: row for row in before}

    def add(sample: str, repository: str, named: Sequence[set[str]], **facts: str) -> None:
        clone = clones[repository]
        found[sample] = {"sample": sample} | facts | counted(named)
        found[sample] |= {"source": f"https://github.com/{repository}", "commit": clone.commit}

    if clone := clones.get(HACKERS):
        years: dict[str, list[set[str]]] = {}
        for month, text in hackers(clone):
            years.setdefault(month[:4], []).append(rule.named(text))
        for year, named in years.items():
            period = "2019-01 to 2019-09" if year == "2019" else year
            population = 'answers to "Ask HN: Who is hiring?", all roles'
            add(f"Hacker News {year}", HACKERS, named, period=period, population=population)
    if clone := clones.get(CALIFORNIA):
        for sample, file, company, period, population in (
            ("California 2018", "DataScientist.csv", "company", "2018-07", 'LinkedIn, California, search "data scientist"'),
            ("California 2019", "cal_ds_500.csv", "company", "before 2019-01-11", 'Indeed, California, search "data scientist"'),
        ):  # fmt: skip
            texts = different(clone, file, company, "title", "description")
            add(
                sample, CALIFORNIA, [rule.named(text) for text in texts], period=period, population=population
            )
    if clone := clones.get(GLASSDOOR):
        texts = different(clone, "glassdoor_jobs.csv", "Company Name", "Job Title", "Job Description")
        population = 'Glassdoor, US, search "data scientist"'
        add(
            "US 2020",
            GLASSDOOR,
            [rule.named(text) for text in texts],
            period="2020-04",
            population=population,
        )
    if clone := clones.get(GUIDE):
        named = [{name for name in FRAMEWORKS if row[name] == "1"} for row in guide(clone, rule)]
        population = 'Built In, five cities and India, search "AI Engineer"'
        add("AI Engineer 2026", GUIDE, named, period="2026-01 to 2026-02", population=population)
    return list(found.values())


ADS = Series("ads", "jobs/ads_2026.csv", ("ad", "posted", "place", "level", "roles", *NAMED), (GUIDE,), flags)
SAMPLES = Series(
    "samples",
    "jobs/samples.csv",
    ("sample", "period", "population", "n", *FRAMEWORKS, "both", "tensorflow_alone", "none", "source", "commit"),
    (HACKERS, CALIFORNIA, GLASSDOOR, GUIDE),
    samples,
)  # fmt: skip
