/**
 * Briefs on disk: their JSON, the folder they lie in, saves that survive a crash, the lock against a second desk. All disk
 * access goes through {@link precis.file.Disk}, but for the lock, which only the system can hold.
 */
@NullMarked
package precis.file;

import org.jspecify.annotations.NullMarked;
