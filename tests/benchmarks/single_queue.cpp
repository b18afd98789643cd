// The peer of core/staffing/simulation/single_queue.py: the same rules on the same draws.
#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <functional>
#include <limits>
#include <queue>
#include <vector>

static void read(FILE* file, std::vector<double>& values) {
    long n = 0;
    if (fread(&n, sizeof n, 1, file) != 1) return;
    values.resize(n);
    if (n > 0 && fread(values.data(), sizeof(double), n, file) != size_t(n)) values.clear();
}

int main(int, char** arguments) {
    std::vector<double> arrivals, works, patience, edges, people;
    FILE* file = fopen(arguments[1], "rb");
    for (auto* values : {&arrivals, &works, &patience, &edges, &people}) read(file, *values);
    fclose(file);
    std::vector<double> starts(arrivals.size());
    double best = 1e9;
    for (int repeat = 0; repeat < 7; ++repeat) {
        auto begun = std::chrono::steady_clock::now();
        std::priority_queue<double, std::vector<double>, std::greater<double>> busy;
        size_t piece = 0, last = people.size() - 1;
        double now = 0;
        for (size_t i = 0; i < arrivals.size(); ++i) {
            starts[i] = std::nan("");
            double limit = patience.empty() ? std::numeric_limits<double>::infinity()
                                            : arrivals[i] + patience[i];
            now = std::max(now, arrivals[i]);
            while (now < limit) {
                while (piece < last && now >= edges[piece + 1]) ++piece;
                while (!busy.empty() && busy.top() <= now) busy.pop();
                if (busy.size() < size_t(people[piece])) {
                    starts[i] = now;
                    busy.push(now + works[i]);
                    break;
                }
                double next = piece < last ? edges[piece + 1]
                                           : std::numeric_limits<double>::infinity();
                if (!busy.empty()) next = std::min(next, busy.top());
                if (next >= limit) break;
                now = next;
            }
        }
        std::chrono::duration<double> taken = std::chrono::steady_clock::now() - begun;
        best = std::min(best, taken.count());
    }
    double sum = 0;
    for (double start : starts) if (!std::isnan(start)) sum += start;
    printf("%.9f %.6f\n", best, sum);
}
