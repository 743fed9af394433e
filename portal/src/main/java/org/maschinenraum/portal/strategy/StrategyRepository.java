package org.maschinenraum.portal.strategy;

import java.util.Optional;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Transactional(propagation = Propagation.MANDATORY)
interface StrategyRepository extends Repository<Strategy, StrategyId> {

    Strategy save(Strategy strategy);

    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Strategy> findWithLockById(StrategyId id);

    /** For changes of a review: the strategy may not move meanwhile, other reviews may. */
    @Lock(LockMode.PESSIMISTIC_READ)
    Optional<Strategy> findWithShareLockById(StrategyId id);
}
