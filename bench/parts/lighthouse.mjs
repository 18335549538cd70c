// Lighthouse as it measures a phone: a slow line and a slow processor, simulated as its own defaults say. The session stays, the caches go.
const APART = new URL('../lighthouse/', import.meta.url);

export async function openLighthouse(port) {
  const { default: lighthouse } = await import(`${APART}node_modules/lighthouse/core/index.js`);
  return async (address) => {
    const { lhr } = await lighthouse(address, { port, output: 'json', logLevel: 'error', onlyCategories: ['performance', 'accessibility', 'best-practices'] });
    if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
    const { categories, audits } = lhr;
    const hundred = (name) => Math.round((categories[name].score ?? 0) * 100);
    return {
      figures: {
        performance: hundred('performance'),
        accessibility: hundred('accessibility'),
        bestPractices: hundred('best-practices'),
        lcpMs: Math.round(audits['largest-contentful-paint'].numericValue),
        fcpMs: Math.round(audits['first-contentful-paint'].numericValue),
        blockedMs: Math.round(audits['total-blocking-time'].numericValue),
        shift: Math.round(audits['cumulative-layout-shift'].numericValue * 1000) / 1000,
        bytes: Math.round(audits['total-byte-weight'].numericValue),
      },
      complaints: Object.values(audits)
        .filter(({ score, scoreDisplayMode }) => score !== null && score < 0.9 && scoreDisplayMode !== 'informative')
        .map(({ id, displayValue }) => (displayValue ? `${id}: ${displayValue}` : id)),
    };
  };
}
