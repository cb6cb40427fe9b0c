import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Hurry } from '../../../../renderer/page/hurry.ts';

describe('hurry', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is on after two steps that follow soon, and ends when the view has stood still', () => {
    const ended = vi.fn();
    const hurry = new Hurry(ended);
    hurry.stepped();
    expect(hurry.isOn).toBe(false);
    vi.advanceTimersByTime(50);
    hurry.stepped();
    expect(hurry.isOn).toBe(true);
    vi.advanceTimersByTime(90);
    hurry.moved();
    vi.advanceTimersByTime(90);
    expect(hurry.isOn).toBe(true);
    expect(ended).not.toHaveBeenCalled();
    vi.advanceTimersByTime(10);
    expect(hurry.isOn).toBe(false);
    expect(ended).toHaveBeenCalledOnce();
  });

  it('is not on at a pace at which one can read', () => {
    const ended = vi.fn();
    const hurry = new Hurry(ended);
    for (let step = 0; step < 5; step++) {
      hurry.stepped();
      hurry.moved();
      vi.advanceTimersByTime(200);
      expect(hurry.isOn).toBe(false);
    }
    expect(ended).not.toHaveBeenCalled();
  });
});
