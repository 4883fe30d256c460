/* A file system for benchmarks that shows another folder and answers late: late_fs FOLDER MOUNT_POINT MILLISECONDS.
 *
 * Requests wait side by side, as those to a server do. A name that begins with "hangs" is never answered for. */
#define FUSE_USE_VERSION 31
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <fuse3/fuse.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

static int shown;
static double delay_ms;

static const char *answer_late(const char *path)
{
    if (strstr(path, "/hangs"))
        for (;;)
            pause();
    struct timespec delay = {(time_t)(delay_ms / 1e3), 0};
    delay.tv_nsec = (long)((delay_ms - 1e3 * (double)delay.tv_sec) * 1e6);
    nanosleep(&delay, NULL);
    return path[1] ? path + 1 : ".";
}

static int late_getattr(const char *path, struct stat *status, struct fuse_file_info *file)
{
    if (file)
        return fstat((int)file->fh, status) ? -errno : 0;
    return fstatat(shown, answer_late(path), status, AT_SYMLINK_NOFOLLOW) ? -errno : 0;
}

static int late_readdir(const char *path, void *buffer, fuse_fill_dir_t fill, off_t offset,
                        struct fuse_file_info *file, enum fuse_readdir_flags flags)
{
    (void)offset, (void)file;
    int descriptor = openat(shown, answer_late(path), O_RDONLY | O_DIRECTORY);
    DIR *folder = descriptor < 0 ? NULL : fdopendir(descriptor);
    if (!folder)
        return -errno;
    for (struct dirent *entry; (entry = readdir(folder));) {
        struct stat status;
        int full = (flags & FUSE_READDIR_PLUS) && strncmp(entry->d_name, "hangs", 5) &&
                   !fstatat(descriptor, entry->d_name, &status, AT_SYMLINK_NOFOLLOW);
        if (!full) {
            memset(&status, 0, sizeof status);
            status.st_ino = entry->d_ino;
            status.st_mode = (mode_t)entry->d_type << 12;
        }
        if (fill(buffer, entry->d_name, &status, 0, full ? FUSE_FILL_DIR_PLUS : 0))
            break;
    }
    closedir(folder);
    return 0;
}

static int late_open(const char *path, struct fuse_file_info *file)
{
    int descriptor = openat(shown, answer_late(path), O_RDONLY);
    if (descriptor < 0)
        return -errno;
    file->fh = (uint64_t)descriptor;
    return 0;
}

static int late_read(const char *path, char *buffer, size_t size, off_t offset, struct fuse_file_info *file)
{
    answer_late(path);
    ssize_t count = pread((int)file->fh, buffer, size, offset);
    return count < 0 ? -errno : (int)count;
}

static int late_release(const char *path, struct fuse_file_info *file)
{
    (void)path;
    close((int)file->fh);
    return 0;
}

static void *late_init(struct fuse_conn_info *connection, struct fuse_config *config)
{
    config->entry_timeout = config->attr_timeout = 30;
    config->use_ino = 1;
    connection->want |= FUSE_CAP_READDIRPLUS;
    connection->want &= ~FUSE_CAP_READDIRPLUS_AUTO;
    connection->max_background = 256;
    return NULL;
}

int main(int count, char **arguments)
{
    if (count != 4 || (shown = open(arguments[1], O_RDONLY | O_DIRECTORY)) < 0) {
        fprintf(stderr, "usage: %s FOLDER MOUNT_POINT MILLISECONDS\n", arguments[0]);
        return 2;
    }
    delay_ms = atof(arguments[3]);
#if FUSE_MINOR_VERSION >= 12 /* From here on, 10 threads answer unless told otherwise. */
    char *options = "ro,max_idle_threads=256,max_threads=256";
#else
    char *options = "ro,max_idle_threads=256";
#endif
    char *fuse[] = {arguments[0], arguments[2], "-f", "-o", options, NULL};
    static const struct fuse_operations operations = {
        .init = late_init, .getattr = late_getattr, .readdir = late_readdir,
        .open = late_open, .read = late_read, .release = late_release,
    };
    return fuse_main(5, fuse, &operations, NULL);
}
