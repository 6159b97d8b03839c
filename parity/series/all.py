"""Every series, by name."""

from parity.series import Series
from parity.series.ads import ADS, SAMPLES
from parity.series.mlperf import MLPERF
from parity.series.papers import CODE, PAPERS
from parity.series.pypi import PYPI
from parity.series.survey import STACK_OVERFLOW

SERIES: dict[str, Series] = {
    series.name: series for series in (ADS, SAMPLES, PYPI, STACK_OVERFLOW, PAPERS, CODE, MLPERF)
}
