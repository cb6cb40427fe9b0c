/** How long some work takes, in milliseconds by the clock, so many times. A first time, to warm up, isn't counted. */
export function timed(times: number, work: () => void): number[] {
  work();
  return Array.from({ length: times }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  });
}
