/**
 * The folder, in the one that a merge writes into, of what only the merge itself needs: its lock, what it has read so far, and
 * what it is about to put in place. It goes away with the merge and is safe to delete when none runs. Whoever looks for
 * submissions does not look into it.
 *
 * It is there and not among the system's caches because the figures in it are then seen by nobody who may not see the outputs,
 * because files can be moved from it to their place in one step, and because whoever deletes the outputs deletes it too.
 */
export const mergeFolderName = ".bieumau-merge"
