package org.maschinenraum.portal.programme;

import java.util.Optional;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Transactional(propagation = Propagation.MANDATORY)
interface ProjectRepository extends Repository<Project, ProjectId> {

    Project save(Project project);

    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Project> findWithLockById(ProjectId id);
}
